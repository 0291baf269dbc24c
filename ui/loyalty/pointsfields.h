// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "ui/base/formbinder.h"

namespace regulars {

class ProductsEdit;

/// What the forms of the points programme share.

/// A number typed with at most so many decimals; its value is a qint64, times 10 to the power of `decimals`, and not valid
/// while the line is empty.
FormField &addDecimal(FormBinder &form, const QString &id, const QString &label, int decimals);
/// Points; the value is in hundredths.
FormField &addPoints(FormBinder &form, const QString &id, const QString &label);
/// Several of a few values (ui/routing/choicesedit.h); the value is a QVariantList.
FormField &addChoices(FormBinder &form, const QString &id, const QString &label,
                      const QList<std::pair<QVariant, QString>> &entries, const QString &none);
/// One product; the value is its id, and not valid while none is chosen.
FormField &addProduct(FormBinder &form, const QString &id, const QString &label, ProductsEdit *editor);

/// What stands below does not move when it is hidden or shown.
void keepSpaceWhenHidden(QWidget &widget);

/// The names of an enum with their words, for a choice.
template<typename E>
[[nodiscard]] QList<std::pair<QVariant, QString>> choicesOf(QString (*word)(E))
{
    QList<std::pair<QVariant, QString>> entries;
    for (const auto &[value, name] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(name), word(value)});
    return entries;
}

} // namespace regulars
