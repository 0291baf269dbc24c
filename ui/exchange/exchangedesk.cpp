// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exchangedesk.h"

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"
#include "models/exchange/importsession.h"
#include "models/exchange/mappinglist.h"
#include "models/exchange/takeout.h"
#include "models/people/shopview.h"
#include "models/tasks/taskexport.h"
#include "ui/base/actionregistry.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/exchange/customerprint.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importtexts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The one file that is dragged, or nothing.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// A file of that name among the person's documents.
QString proposed(const QString &name, const QString &suffix = u"csv"_s)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u'.' + suffix);
}

/// What spreadsheets expect where a comma stands before the cents.
CsvStyle styleOf(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? CsvStyle{';', ','} : CsvStyle{};
}

constexpr int mostPrintedRows = 5'000;

ExportRecord recordOf(const QString &format, const QString &target, const QJsonObject &filter)
{
    ExportRecord record;
    record.subject = ExportSubject::Customers;
    record.format = format;
    record.target = target;
    record.filter = filter;
    return record;
}

} // namespace

ExchangeDesk::ExchangeDesk(const ExchangeServices &services, ActionRegistry &actions, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_import(actions.add({u"file.import"_s, tr("File"), tr("Import…"), QKeySequence(u"Ctrl+I"_s), IconName::Import}))
{
    connect(m_import, &QAction::triggered, this, &ExchangeDesk::chooseFile);
    m_services.window.addAction(m_import);
    QAction *customers = actions.add(
        {u"file.exportCustomers"_s, tr("File"), tr("Export all customers…"), {}, IconName::Export});
    connect(customers, &QAction::triggered, this, [this] { exportCustomers({}); });
    QAction *orders = actions.add({u"file.exportOrders"_s, tr("File"), tr("Export all orders…"), {}, IconName::Export});
    connect(orders, &QAction::triggered, this, &ExchangeDesk::exportOrders);
    const auto add = [&](const QString &id, const QString &text, auto slot, IconName icon) {
        connect(actions.add({id, tr("File"), text, {}, icon}), &QAction::triggered, this, slot);
    };
    add(u"file.exportSubscriptions"_s, tr("Export all subscriptions…"), &ExchangeDesk::exportSubscriptions,
        IconName::Export);
    add(u"file.exportShown"_s, tr("Export the customers shown…"), &ExchangeDesk::exportShown, IconName::Export);
    add(u"file.exportShop"_s, tr("Export the whole shop…"), &ExchangeDesk::exportShop, IconName::Export);
    add(u"file.printCustomers"_s, tr("Print the customers shown…"), &ExchangeDesk::printShown, IconName::Export);
    m_services.window.setAcceptDrops(true);
    m_services.window.installEventFilter(this);
}

void ExchangeDesk::chooseFile()
{
    const FileRequest request{
        tr("Import"), tr("Tables, contacts and packages (*.csv *.tsv *.txt *.xlsx *.vcf *.json);;All files (*)"), {}, {}};
    m_services.dialogs.openFile(&m_services.window, request, [this](const QString &file) { importFile(file); });
}

void ExchangeDesk::importFile(const QString &file)
{
    if (!m_import->isEnabled())
        return;
    if (m_dialog && m_dialog->isRunning()) {
        m_services.messages.show({tr("Another import is still running."), Tone::Info, {}, {}, {}});
        return;
    }
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        takePackage(file);
        return;
    }
    if (m_dialog)
        m_dialog->deleteLater();
    auto session = std::make_unique<ImportSession>(m_services.database, m_services.tasks);
    const bool askCurrency = !m_services.shop.shop().currency.isKnown();
    m_dialog = new ImportDialog(std::move(session), std::make_unique<MappingList>(m_services.database), file, askCurrency,
                                m_services.formatting, &m_services.window);
    const auto undo = [runner = QPointer(&m_services.commands)](ChangeSetId changeSet) {
        if (runner)
            runner->undo(changeSet);
    };
    connect(m_dialog, &ImportDialog::undoRequested, this, undo);
    connect(m_dialog, &ImportDialog::endedUnseen, this, [this, undo](const QString &sentence, ChangeSetId changeSet) {
        const bool done = changeSet.isValid();
        m_services.messages.show({sentence,
                                  done ? Tone::Good : Tone::Danger,
                                  done ? tr("Undo") : QString(),
                                  [undo, changeSet] { undo(changeSet); },
                                  {},
                                  {}});
    });
    m_dialog->open();
}

void ExchangeDesk::exportCustomers(const QList<CustomerId> &customers)
{
    exportThese(customers, customers.isEmpty() ? QJsonObject() : QJsonObject{{u"chosen"_s, true}});
}

void ExchangeDesk::exportThese(const QList<CustomerId> &customers, const QJsonObject &filter)
{
    const QString title = customers.isEmpty() ? tr("Export all customers")
                                              : tr("Export %n customer(s)", "", static_cast<int>(customers.size()));
    const QString formats = tr("Tables (*.csv);;Spreadsheets (*.xlsx);;Contacts (*.vcf);;Documents to print (*.pdf)");
    const FileRequest request{title, formats, proposed(tr("customers", "name of a file")), u"csv"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this, customers, filter](const QString &file) {
        if (file.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            writePdf(file, customers, filter);
        else
            run({ExportJob::Subject::Customers, file, customers, styleOf(m_services.formatting.locale()), {}, filter});
    });
}

void ExchangeDesk::exportTasks()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const FileRequest request{tr("Export open tasks"), tr("Calendar files (*.ics)"),
                              documents.filePath(tr("tasks", "name of a file") + u".ics"_s), u"ics"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this](const QString &file) {
        whenDone(startTaskExport(m_services.database, file), this, [this, file](const Result<int> &count) {
            if (count)
                m_services.messages.show({tr("Exported %n task(s) to %1.", "", *count).arg(QDir::toNativeSeparators(file)),
                                          Tone::Good,
                                          {},
                                          {},
                                          {}});
            else
                fail(count.error());
        });
    });
}

void ExchangeDesk::exportOrders()
{
    const FileRequest request{tr("Export all orders"), tr("Tables (*.csv);;Spreadsheets (*.xlsx)"),
                              proposed(tr("orders", "name of a file")), u"csv"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this](const QString &file) {
        run({ExportJob::Subject::Orders, file, {}, styleOf(m_services.formatting.locale()), {}, {}});
    });
}

void ExchangeDesk::exportSubscriptions()
{
    const FileRequest request{tr("Export all subscriptions"), tr("Tables (*.csv);;Spreadsheets (*.xlsx)"),
                              proposed(tr("subscriptions", "name of a file")), u"csv"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this](const QString &file) {
        run({ExportJob::Subject::Subscriptions, file, {}, styleOf(m_services.formatting.locale()), {}, {}});
    });
}

void ExchangeDesk::exportShop()
{
    const FileRequest request{tr("Export the whole shop"), tr("Packages of Regulars (*.json)"),
                              proposed(tr("shop", "name of a file"), u"json"_s), u"json"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this](const QString &file) {
        run({ExportJob::Subject::Shop, file, {}, {}, {}, {}});
    });
}

void ExchangeDesk::withListing(int mostRows, std::function<void(const CustomerListing &)> take)
{
    whenDone(startListing(m_services.database, shown(), m_services.shop.shop().currency, mostRows), this,
             [this, take = std::move(take)](const Result<CustomerListing> &listing) {
                 if (!listing)
                     fail(listing.error());
                 else if (listing->all.isEmpty())
                     m_services.messages.show({tr("The list is empty."), Tone::Info, {}, {}, {}});
                 else
                     take(*listing);
             });
}

void ExchangeDesk::exportShown()
{
    withListing(0, [this, filter = toJson(shown())](const CustomerListing &listing) { exportThese(listing.all, filter); });
}

void ExchangeDesk::printShown()
{
    withListing(mostPrintedRows, [this, filter = toJson(shown())](const CustomerListing &listing) {
        ExportRecord record = recordOf(u"printer"_s, {}, filter);
        record.rows = listing.rows.size();
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, listing, record] {
            whenDone(handOutNoted(m_services.database, record, {}), this,
                     [this, printer, listing](const Result<void> &allowed) {
                         if (!allowed)
                             fail(allowed.error());
                         else
                             CustomerPrint::print(*printer, listing, m_services.shop.shop().name, m_services.formatting);
                     });
        });
        dialog->open();
    });
}

void ExchangeDesk::writePdf(const QString &file, const QList<CustomerId> &customers, const QJsonObject &filter)
{
    const auto task = std::make_shared<TaskHandle>(
        m_services.tasks.start(TaskKind::Export, QFileInfo(file).fileName(), false));
    auto write = [task, shopName = m_services.shop.shop().name,
                  formatting = m_services.formatting](const CustomerListing &listing, const QString &part) {
        return CustomerPrint::writePdf(part, listing, shopName, formatting);
    };
    const ExportRecord record = recordOf(u"pdf"_s, QFileInfo(file).absoluteFilePath(), filter);
    whenDone(takeOutListing(m_services.database, record, file, customers, m_services.shop.shop().currency, mostPrintedRows,
                            write),
             this, [this, file](const Result<qint64> &rows) { exported(ExportSubject::Customers, file, rows); });
}

void ExchangeDesk::exported(ExportSubject subject, const QString &file, const Result<qint64> &records)
{
    if (!records) {
        fail(records.error());
        return;
    }
    const int count = static_cast<int>(*records);
    const QString name = QDir::toNativeSeparators(file);
    const QString sentence = subject == ExportSubject::Orders          ? tr("Exported %n order(s) to %1.", "", count)
                             : subject == ExportSubject::Subscriptions ? tr("Exported %n subscription(s) to %1.", "", count)
                                                                       : tr("Exported %n customer(s) to %1.", "", count);
    m_services.messages.show({sentence.arg(name), Tone::Good, {}, {}, {}});
}

void ExchangeDesk::fail(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    m_services.messages.show({errorText(error), cancelled ? Tone::Info : Tone::Danger, {}, {}, error.detail});
}

void ExchangeDesk::takePackage(const QString &file)
{
    const auto task = std::make_shared<TaskHandle>(
        m_services.tasks.start(TaskKind::Import, QFileInfo(file).fileName(), true));
    const CancelToken token;
    ImportPackage command{file, {}, token};
    command.progress = [task, token](qint64 done, qint64 total) {
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    auto written = m_services.database.write(
        QString(ImportPackage::name), [command](WriteSession &session) { return perform(command, session); }, token);
    whenDone(written, this, [this](const Result<Written<PackageReport>> &done) {
        if (!done) {
            m_services.messages.show({ImportTexts::failure(done.error()), Tone::Danger, {}, {}, done.error().detail});
            return;
        }
        const auto undo = [this, changeSet = done->changeSet] { m_services.commands.undo(changeSet); };
        const QString sentence = tr("The package brought %n customer(s) and %1.", "",
                                    static_cast<int>(done->value.customers))
                                     .arg(tr("%n order(s)", "", static_cast<int>(done->value.orders)));
        m_services.messages.show({sentence, Tone::Good, tr("Undo"), undo, {}, {}});
    });
}

void ExchangeDesk::run(const ExportJob &job)
{
    const ExportSubject subject = job.subject == ExportJob::Subject::Orders          ? ExportSubject::Orders
                                  : job.subject == ExportJob::Subject::Subscriptions ? ExportSubject::Subscriptions
                                                                                     : ExportSubject::Customers;
    whenDone(startExport(m_services.database, m_services.tasks, job), this,
             [this, subject, file = job.file](const Result<qint64> &records) { exported(subject, file, records); });
}

bool ExchangeDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (m_import->isEnabled() && (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = fileOf(drop->mimeData());
        if (file.isEmpty())
            return QObject::eventFilter(watched, event);
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            importFile(file);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
