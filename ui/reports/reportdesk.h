// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportrecord.h"
#include "models/reports/supportreportview.h"

#include <QtCore/QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace regulars {

class Dialogs;
class Formatting;
class MessageBar;
struct PaperPages;

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

    /// A report that is ready to leave the program.
    struct File
    {
        QString title;  ///< of the dialog that asks where to
        QString filter; ///< "PDF (*.pdf)"
        QString suffix; ///< and the format in the log of exports
        QString name;   ///< suggested, without folder and suffix
        ExportRecord record;
        QByteArray bytes;
    };
    /// Asks for the file first.
    void save(const File &file);
    /// A PDF of pages of A4 from HTML.
    [[nodiscard]] static QByteArray pdf(const QString &title, const QString &html);
    /// Asks for the printer.
    void print(const PaperPages &pages, const ExportRecord &record);

    /// Ask for the file first.
    void saveTable(const SupportComparison &comparison);
    void savePdf(const SupportComparison &comparison, const QString &shopName);
    /// Asks for the printer.
    void print(const SupportComparison &comparison, const QString &shopName);

private:
    /// Asks for the printer, notes the print and lets `paint` go on it.
    void printBy(const QString &title, ExportRecord record, const std::function<bool(QPrinter &)> &paint);
    void write(const QString &path, const File &file);

    ReportDeskServices m_services;
};

} // namespace regulars
