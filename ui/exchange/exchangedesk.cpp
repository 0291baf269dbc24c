// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exchangedesk.h"

#include "models/base/whendone.h"
#include "models/exchange/importsession.h"
#include "models/exchange/mappinglist.h"
#include "models/people/shopview.h"
#include "ui/base/actionregistry.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/exchange/importdialog.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
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
QString proposed(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u".csv"_s);
}

} // namespace

ExchangeDesk::ExchangeDesk(const ExchangeServices &services, ActionRegistry &actions, QObject *parent)
    : QObject(parent), m_services(services)
{
    QAction *import = actions.add(
        {u"file.import"_s, tr("File"), tr("Import orders…"), QKeySequence(u"Ctrl+I"_s), IconName::Import});
    connect(import, &QAction::triggered, this, &ExchangeDesk::chooseFile);
    m_services.window.addAction(import);
    QAction *customers = actions.add(
        {u"file.exportCustomers"_s, tr("File"), tr("Export all customers…"), {}, IconName::Export});
    connect(customers, &QAction::triggered, this, [this] { exportCustomers({}); });
    QAction *orders = actions.add({u"file.exportOrders"_s, tr("File"), tr("Export all orders…"), {}, IconName::Export});
    connect(orders, &QAction::triggered, this, &ExchangeDesk::exportOrders);
    m_services.window.setAcceptDrops(true);
    m_services.window.installEventFilter(this);
}

void ExchangeDesk::chooseFile()
{
    const FileRequest request{tr("Import orders"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"), {}, {}};
    m_services.dialogs.openFile(&m_services.window, request, [this](const QString &file) { importFile(file); });
}

void ExchangeDesk::importFile(const QString &file)
{
    if (m_dialog && m_dialog->isRunning()) {
        m_services.messages.show({tr("Another import is still running."), Tone::Info, {}, {}, {}});
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
    const QString title = customers.isEmpty() ? tr("Export all customers")
                                              : tr("Export %n customer(s)", "", static_cast<int>(customers.size()));
    const FileRequest request{title, tr("Tables (*.csv)"), proposed(tr("customers", "name of a file")), u"csv"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this, customers](const QString &file) {
        run({ExportJob::Subject::Customers, file, customers});
    });
}

void ExchangeDesk::exportOrders()
{
    const FileRequest request{tr("Export all orders"), tr("Tables (*.csv)"), proposed(tr("orders", "name of a file")),
                              u"csv"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this](const QString &file) {
        run({ExportJob::Subject::Orders, file, {}});
    });
}

void ExchangeDesk::run(const ExportJob &job)
{
    whenDone(startExport(m_services.database, m_services.tasks, job), this, [this, job](const Result<qint64> &records) {
        if (!records) {
            const bool cancelled = records.error().code == ErrorCode::Cancelled;
            m_services.messages.show(
                {errorText(records.error()), cancelled ? Tone::Info : Tone::Danger, {}, {}, records.error().detail});
            return;
        }
        const int count = static_cast<int>(*records);
        const QString file = QDir::toNativeSeparators(job.file);
        const QString sentence = job.subject == ExportJob::Subject::Customers
                                     ? tr("Exported %n customer(s) to %1.", "", count).arg(file)
                                     : tr("Exported %n order(s) to %1.", "", count).arg(file);
        m_services.messages.show({sentence, Tone::Good, {}, {}, {}});
    });
}

bool ExchangeDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
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
