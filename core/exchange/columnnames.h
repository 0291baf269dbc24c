// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/orderfield.h"

#include <QtCore/QStringList>

#include <vector>

namespace regulars {

/// What a header can mean by its words alone. Some words say only half of it: whether "customer" is a number, an
/// e-mail address or a name, and whether "total" belongs to a line or to the order, is seen in the values.
enum class HeaderMeaning { Field, Customer, Amount, Identifier };

struct HeaderMatch
{
    HeaderMeaning meaning = HeaderMeaning::Field;
    OrderField field = OrderField::CustomerKey; ///< for HeaderMeaning::Field
    int rank = 0;                               ///< lower is the better name for the field
};

/// The meanings of a header in English, German, French, Spanish, Italian or Dutch; empty when unknown.
[[nodiscard]] std::vector<HeaderMatch> meaningsOfHeader(QStringView header);

/// The letters and digits of a header, folded, without anything between: "Commande n°" is "commanden".
[[nodiscard]] QString headerKey(QStringView header);

/// Whether the words of the headers are from a language whose users write the day before the month.
[[nodiscard]] bool speaksDayFirst(const QStringList &header);

} // namespace regulars
