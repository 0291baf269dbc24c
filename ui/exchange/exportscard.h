// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportrecord.h"
#include "ui/base/card.h"

class QPushButton;
class QTableWidget;

namespace regulars {

class Database;
class ExportLogList;
class Formatting;
class SignIn;

/// Who took which data out of the program, the newest first. Only for those who may do so themselves.
class ExportsCard final : public Card
{
    Q_OBJECT

public:
    /// All must outlive it.
    ExportsCard(Database &database, SignIn &signIn, const Formatting &formatting, QWidget *parent = nullptr);

    /// "Customers, 120 rows"
    [[nodiscard]] static QString what(const ExportRecord &record);
    /// The file, or the printer, or the clipboard.
    [[nodiscard]] static QString where(const ExportRecord &record);

private:
    void createTable();
    void followRights();
    void showRecords();
    [[nodiscard]] static QString subject(ExportSubject subject);

    SignIn &m_signIn;
    const Formatting &m_formatting;
    ExportLogList *m_log;
    QTableWidget *m_table = nullptr;
    TextLabel *m_none = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace regulars
