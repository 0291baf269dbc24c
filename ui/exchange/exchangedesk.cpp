// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exchangedesk.h"

#include "models/exchange/importsession.h"
#include "models/people/shopview.h"
#include "ui/base/actionregistry.h"
#include "ui/base/dialogs.h"
#include "ui/base/messagebar.h"
#include "ui/exchange/importdialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
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

} // namespace

ExchangeDesk::ExchangeDesk(const ExchangeServices &services, ActionRegistry &actions, QObject *parent) : QObject(parent), m_services(services)
{
    QAction *import = actions.add({u"file.import"_s, tr("File"), tr("Import orders…"), QKeySequence(u"Ctrl+I"_s), IconName::Import});
    connect(import, &QAction::triggered, this, &ExchangeDesk::chooseFile);
    m_services.window.addAction(import);
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
    m_dialog = new ImportDialog(std::move(session), file, askCurrency, m_services.formatting, &m_services.window);
    const auto undo = [runner = QPointer(&m_services.commands)](ChangeSetId changeSet) {
        if (runner)
            runner->undo(changeSet);
    };
    connect(m_dialog, &ImportDialog::undoRequested, this, undo);
    connect(m_dialog, &ImportDialog::endedUnseen, this, [this, undo](const QString &sentence, ChangeSetId changeSet) {
        const bool done = changeSet.isValid();
        m_services.messages.show({sentence, done ? Tone::Good : Tone::Danger, done ? tr("Undo") : QString(), [undo, changeSet] { undo(changeSet); }, {}, {}});
    });
    m_dialog->open();
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
