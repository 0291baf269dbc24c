// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/searchcombo.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &SearchCombo::edited);
    connect(this, &QComboBox::activated, this, &SearchCombo::settled);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::settled);
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this, &SearchCombo::settled,
            Qt::QueuedConnection);
}

void SearchCombo::setEntries(const QList<std::pair<QString, QString>> &entries)
{
    const QString before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[value, text] : entries)
        addItem(text, value);
    choose(before);
}

QString SearchCombo::chosen() const
{
    const QString typed = currentText().trimmed();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findData(typed, Qt::UserRole, Qt::MatchFixedString);
    return index < 0 ? QString() : itemData(index).toString();
}

void SearchCombo::choose(const QString &value)
{
    if (!value.isEmpty() && findData(value) < 0)
        addItem(value, value);
    const int index = findData(value);
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setCursorPosition(0);
}

} // namespace regulars
