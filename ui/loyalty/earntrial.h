// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/loyalty/earnruletexts.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace regulars {

class TextLabel;

/// Tries rules for points out: what would an order of so much bring a member, and why?
class EarnTrial final : public QWidget
{
    Q_OBJECT

public:
    /// `categories`: of the shop's products. The formatting must outlive it.
    EarnTrial(const QStringList &categories, const EarnNames &names, const Formatting &formatting,
              QWidget *parent = nullptr);

    void setProgramme(const EarnProgramme &programme, const QString &pointName);
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

private:
    void createFields(const QStringList &categories);
    void refresh();

    EarnNames m_names;
    const Formatting &m_formatting;
    EarnProgramme m_programme;
    QLineEdit *m_amount;
    QComboBox *m_category;
    QComboBox *m_tier;
    QComboBox *m_day;
    QTimeEdit *m_time;
    TextLabel *m_answer;
    TextLabel *m_why;
};

} // namespace regulars
