// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportdesk.h"

#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/paperpages.h"
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

ExportRecord recordOf(const SupportReport &report)
{
    ExportRecord record;
    record.subject = ExportSubject::Report;
    record.rows = static_cast<qint64>(report.days.size());
    record.filter = {{u"report"_s, u"support"_s},
                     {u"from"_s, report.question.from.toString(Qt::ISODate)},
                     {u"until"_s, report.question.until.toString(Qt::ISODate)}};
    return record;
}

QString nameOf(const SupportReport &report)
{
    return ReportDesk::tr("support report %1", "name of a file, a day").arg(report.question.until.toString(Qt::ISODate));
}

} // namespace

ReportDesk::ReportDesk(const ReportDeskServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void ReportDesk::saveTable(const SupportComparison &comparison)
{
    save({tr("The report as a table"), tr("Tables (*.csv)"), u"csv"_s, nameOf(comparison.report),
          recordOf(comparison.report), SupportReportFile::csv(comparison, m_services.formatting)});
}

void ReportDesk::savePdf(const SupportComparison &comparison, const QString &shopName)
{
    save({tr("The report as PDF"), tr("PDF (*.pdf)"), u"pdf"_s, nameOf(comparison.report), recordOf(comparison.report),
          pdf(tr("Support report"), SupportReportFile::html(comparison, shopName, m_services.formatting))});
}

void ReportDesk::print(const SupportComparison &comparison, const QString &shopName)
{
    const QString html = SupportReportFile::html(comparison, shopName, m_services.formatting);
    printBy(tr("Support report"), recordOf(comparison.report), [html](QPrinter &printer) {
        SupportReportFile::print(printer, html);
        return true;
    });
}

void ReportDesk::print(const PaperPages &pages, const ExportRecord &record)
{
    printBy(pages.title, record, [pages](QPrinter &printer) { return paintOn(printer, pages); });
}

QByteArray ReportDesk::pdf(const QString &title, const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(tr("Regulars"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    SupportReportFile::print(writer, html);
    buffer.close();
    return bytes;
}

void ReportDesk::save(const File &file)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_services.dialogs.saveFile(&m_services.window,
                                {file.title, file.filter, folder + u'/' + file.name + u'.' + file.suffix, file.suffix},
                                [self = QPointer(this), file](const QString &path) {
                                    if (self)
                                        self->write(path, file);
                                });
}

void ReportDesk::write(const QString &path, const File &file)
{
    ExportRecord record = file.record;
    record.format = file.suffix;
    record.target = QFileInfo(path).absoluteFilePath();
    const auto handOut = [path, bytes = file.bytes] { return store(path, bytes); };
    whenDone(handOutNoted(m_services.database, record, handOut), this, [this, path](const Result<void> &stored) {
        if (!stored) {
            m_services.messages.show({errorText(stored.error()), Tone::Danger, {}, {}, stored.error().detail});
            return;
        }
        m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(path).fileName()),
                                  Tone::Good,
                                  tr("Open"),
                                  [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
                                  {}});
    });
}

void ReportDesk::printBy(const QString &title, ExportRecord record, const std::function<bool(QPrinter &)> &paint)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    record.format = u"printer"_s;
    connect(dialog, &QDialog::accepted, this, [this, printer, record, paint] {
        whenDone(handOutNoted(m_services.database, record, {}), this, [this, printer, paint](const Result<void> &allowed) {
            if (!allowed)
                m_services.messages.show({errorText(allowed.error()), Tone::Danger, {}, {}, allowed.error().detail});
            else if (!paint(*printer))
                m_services.messages.show({tr("The printer did not take the page."), Tone::Danger, {}, {}, {}});
        });
    });
    dialog->open();
}

} // namespace regulars
