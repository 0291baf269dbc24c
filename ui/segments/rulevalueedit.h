// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/valuechoices.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;

namespace regulars {

class FlowLayout;

/// The value or the values of a test, each kind with what suits it: lines for numbers, amounts and days as the language
/// writes them, a choice, or a line that suggests; several stand as chips. Values come and go in canonical form; what can't
/// be read stays as it was typed, which validate() then says.
class RuleValueEdit final : public QWidget
{
    Q_OBJECT

public:
    RuleValueEdit(const ValueChoices &choices, bool isSeveral, const QLocale &locale, QWidget *parent);

    void setValues(const QStringList &values);
    /// What stands in the line of several counts as one of them.
    [[nodiscard]] QStringList values() const;
    /// What it is a value of, for who hears it.
    void setNames(const QString &name);

Q_SIGNALS:
    void edited();

private:
    void addChoice();
    void addLine();
    void addChips();
    void suggest(const QString &typed);
    void take();
    void showChips();
    [[nodiscard]] QString canonical(const QString &typed) const;
    [[nodiscard]] QString shown(const QString &value) const;

    ValueChoices m_choices;
    QLocale m_locale;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QCompleter *m_completer = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_flow = nullptr;
    QStringList m_values; ///< of several: those that stand as chips
};

} // namespace regulars
