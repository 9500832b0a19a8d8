#include <boost/units/quantity.hpp>
#include <boost/units/systems/si.hpp>

using namespace boost::units;
quantity<si::length> const road = 1814.0 * si::meter;
quantity<si::velocity> const speed = road / (2.0 * si::second);
