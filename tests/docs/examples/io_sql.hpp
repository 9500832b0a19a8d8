extern identity const every_rule;
extern almanac::table const rows_of_facts;
