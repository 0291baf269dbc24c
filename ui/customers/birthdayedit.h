// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace regulars {

/// Edits a birthday, or another day that comes every year, of which the year may be left out.
class BirthdayEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit BirthdayEdit(QWidget *parent = nullptr);

    /// What was entered, also when there is no such day; a day or year that is no number becomes -1.
    [[nodiscard]] Birthday birthday() const;
    void setBirthday(const Birthday &birthday);
    /// For another day than the birthday: what names of objects begin with, and what the three parts are called.
    void setNames(const QString &prefix, const std::array<QString, 3> &parts);
    void setInvalid(bool invalid);
    [[nodiscard]] QWidget *lastEditor() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_day;
    QComboBox *m_month;
    QLineEdit *m_year;
};

} // namespace regulars
