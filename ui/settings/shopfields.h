// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace regulars {

class FormBinder;
class SearchCombo;

/// Edits the shop's name, currency and time zone.
class ShopFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ShopFields(int columns, QWidget *parent = nullptr);

    void setShop(const Shop &shop);
    /// What was entered, on top of what was set.
    [[nodiscard]] Shop shop() const;
    /// Shows what is wrong and tells whether nothing is.
    bool validate();

Q_SIGNALS:
    /// The person finished a field, and it is different.
    void settled();

private:
    void settle();

    Shop m_shop;
    QLineEdit *m_name = nullptr;
    SearchCombo *m_currency = nullptr;
    SearchCombo *m_zone = nullptr;
    FormBinder *m_form = nullptr;
};

/// The currencies in use today, by code, with their signs.
[[nodiscard]] QList<std::pair<QString, QString>> currencyChoices();
/// The time zones by place: "Europe/Berlin" and how it reads.
[[nodiscard]] QList<std::pair<QString, QString>> zoneChoices();
/// The shop that this computer suggests: its region's currency and its time zone.
[[nodiscard]] Shop suggestedShop();

} // namespace regulars
