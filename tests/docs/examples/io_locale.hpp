extern money<currencies::CHF> const price;
