// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedconsent.h"
#include "ui/base/card.h"

class QComboBox;
class QLineEdit;

namespace regulars {

class Formatting;

/// Asks how and when the consents in a file were given. Without an answer no "yes" of the file is taken over.
class ConsentStatementCard final : public Card
{
    Q_OBJECT

public:
    explicit ConsentStatementCard(const Formatting &formatting, QWidget *parent = nullptr);

    /// What has been said so far; a day that is none or lies ahead is left out.
    [[nodiscard]] ConsentStatement statement() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QDate typedDay() const;
    void showDay();

    const Formatting &m_formatting;
    QComboBox *m_source;
    QLineEdit *m_day;
    TextLabel *m_meaning;
};

} // namespace regulars
