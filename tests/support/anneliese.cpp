// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/anneliese.h"

namespace regulars {

using namespace Qt::StringLiterals;

Customer anneliese()
{
    Customer customer;
    customer.firstName = u"Anneliese"_s;
    customer.lastName = u"Bergmann"_s;
    customer.contacts = {{{}, ContactKind::Email, u"work"_s, u"Anneliese@Bergmann.example"_s, true, true},
                         {{}, ContactKind::Email, {}, u"a719842@example.org"_s, false, true},
                         {{}, ContactKind::Email, {}, u"anne.719842@example.org"_s, false, true},
                         {{}, ContactKind::Phone, {}, u"+49 30 5550 1182"_s, true, true}};
    customer.addresses = {{0, {}, u"Lindenweg 3"_s, u"10999"_s, u"Berlin"_s, {}, u"DE"_s, true}};
    customer.birthday = {0, 11, 15};
    customer.tags = {u"home"_s, u"gifts"_s};
    customer.cardNumber = u"4000123"_s;
    customer.fields = {{u"Pet"_s, u"Greyhound"_s}};
    return customer;
}

} // namespace regulars
