// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QComboBox>

namespace regulars {

/// A choice among many that is found by typing any part of it. What is typed counts as chosen when it is the text or
/// the data of an entry.
class SearchCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    /// Data and text of the entries.
    void setEntries(const QList<std::pair<QString, QString>> &entries);
    /// The data of the chosen entry; null when what is typed is none.
    [[nodiscard]] QString chosen() const;
    /// Adds an entry when there is none for it.
    void choose(const QString &value);
    [[nodiscard]] bool isEmpty() const { return currentText().trimmed().isEmpty(); }

Q_SIGNALS:
    void edited();
    /// The person is done choosing: an entry was picked, or the line was left.
    void settled();
};

} // namespace regulars
