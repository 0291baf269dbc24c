// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportdesk.h"

#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/reports/supportreportfile.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int marginMillimetres = 15;

Result<void> store(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    const bool stored = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return stored ? Result<void>() : fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
}

ExportRecord recordOf(const SupportReport &report, const QString &format, const QString &target)
{
    ExportRecord record;
    record.subject = ExportSubject::Report;
    record.format = format;
    record.target = target;
    record.rows = static_cast<qint64>(report.days.size());
    record.filter = {{u"report"_s, u"support"_s},
                     {u"from"_s, report.question.from.toString(Qt::ISODate)},
                     {u"until"_s, report.question.until.toString(Qt::ISODate)}};
    return record;
}

} // namespace

ReportDesk::ReportDesk(const ReportDeskServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void ReportDesk::saveTable(const SupportComparison &comparison)
{
    save(tr("The report as a table"), tr("Tables (*.csv)"), u"csv"_s, comparison.report,
         SupportReportFile::csv(comparison, m_services.formatting));
}

void ReportDesk::savePdf(const SupportComparison &comparison, const QString &shopName)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Support report"));
    writer.setCreator(tr("Regulars"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    SupportReportFile::print(writer, SupportReportFile::html(comparison, shopName, m_services.formatting));
    buffer.close();
    save(tr("The report as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, comparison.report, bytes);
}

void ReportDesk::save(const QString &title, const QString &filter, const QString &suffix, const SupportReport &report,
                      const QByteArray &bytes)
{
    const QString name = tr("support report %1", "name of a file, a day").arg(report.question.until.toString(Qt::ISODate));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_services.dialogs.saveFile(&m_services.window, {title, filter, folder + u'/' + name + u'.' + suffix, suffix},
                                [self = QPointer(this), suffix, report, bytes](const QString &file) {
                                    if (self)
                                        self->write(file, suffix, report, bytes);
                                });
}

void ReportDesk::write(const QString &file, const QString &format, const SupportReport &report, const QByteArray &bytes)
{
    const ExportRecord record = recordOf(report, format, QFileInfo(file).absoluteFilePath());
    whenDone(handOutNoted(m_services.database, record, [file, bytes] { return store(file, bytes); }), this,
             [this, file](const Result<void> &stored) {
                 if (!stored) {
                     m_services.messages.show({errorText(stored.error()), Tone::Danger, {}, {}, stored.error().detail});
                     return;
                 }
                 m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(file).fileName()),
                                           Tone::Good,
                                           tr("Open"),
                                           [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
                                           {}});
             });
}

void ReportDesk::print(const SupportComparison &comparison, const QString &shopName)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Support report"));
    const QString html = SupportReportFile::html(comparison, shopName, m_services.formatting);
    auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, report = comparison.report, html] {
        const auto noted = handOutNoted(m_services.database, recordOf(report, u"printer"_s, {}), {});
        whenDone(noted, this, [this, printer, html](const Result<void> &allowed) {
            if (allowed)
                SupportReportFile::print(*printer, html);
            else
                m_services.messages.show({errorText(allowed.error()), Tone::Danger, {}, {}, allowed.error().detail});
        });
    });
    dialog->open();
}

} // namespace regulars
