// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reports/supportreportview.h"

#include <QtCore/QObject>

class QWidget;

namespace regulars {

class Dialogs;
class Formatting;
class MessageBar;

/// What the desk works with; all of it must outlive it.
struct ReportDeskServices
{
    Database &database;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Hands reports out: as a table, as a PDF file or on paper. Each is noted as an export. GUI thread only.
class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ReportDesk(const ReportDeskServices &services, QObject *parent = nullptr);

    /// Ask for the file first.
    void saveTable(const SupportComparison &comparison);
    void savePdf(const SupportComparison &comparison, const QString &shopName);
    /// Asks for the printer.
    void print(const SupportComparison &comparison, const QString &shopName);

private:
    void save(const QString &title, const QString &filter, const QString &suffix, const SupportReport &report,
              const QByteArray &bytes);
    void write(const QString &file, const QString &format, const SupportReport &report, const QByteArray &bytes);

    ReportDeskServices m_services;
};

} // namespace regulars
