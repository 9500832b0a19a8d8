// All of the library without run-time type information.
#include "all_in_alphabetical_order.hpp"
