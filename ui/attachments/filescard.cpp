// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/filescard.h"

#include "models/attachments/attachmentcommands.h"
#include "models/attachments/attachmentlist.h"
#include "models/base/commandrunner.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostRowsShown = 5;

} // namespace

FilesCard::FilesCard(Database &database, CommandRunner &commands, const Formatting &formatting, QWidget *parent)
    : Card(tr("Files"), parent),
      m_commands(commands),
      m_formatting(formatting),
      m_files(new AttachmentList(database, this)),
      m_list(new QListWidget(this)),
      m_hint(
          new TextLabel(tr("Drop contracts, drawings or pictures here. They are kept in the shop's file and its backups."),
                        FontRole::Body, ColourRole::Muted, this))
{
    auto *attach = new QPushButton(tr("Attach"), this);
    setButtonLook(attach, ButtonVariant::Quiet, ButtonSize::Small);
    attach->setAccessibleName(tr("Attach a file"));
    addHeaderWidget(attach);
    m_hint->setWordWrap(true);
    createList();
    body()->addWidget(m_list);
    body()->addWidget(m_hint);
    connect(attach, &QPushButton::clicked, this, &FilesCard::attachRequested);
    connect(m_files, &QueryModel::loaded, this, &FilesCard::showFiles);
    showFiles();
}

void FilesCard::createList()
{
    m_list->setAccessibleName(tr("Files"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilesCard::showMenu);
    connect(m_list, &QListWidget::itemActivated, this, &FilesCard::openChosen);
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &FilesCard::removeChosen);
}

void FilesCard::setCustomer(CustomerId customer)
{
    if (m_files->customer() == customer)
        return;
    m_files->setCustomer(customer);
    showFiles();
}

const Attachment *FilesCard::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files->rows().size() ? &m_files->rows().at(row) : nullptr;
}

void FilesCard::showFiles()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const Attachment &attachment : m_files->rows()) {
        const QString size = m_formatting.fileSize(attachment.size);
        const QString day = m_formatting.shortDate(m_formatting.calendar().date(attachment.addedAt));
        const QString facts = tr("%1, %2", "size of a file, when it was added").arg(size, day);
        auto *item = new QListWidgetItem(attachment.fileName + u'\n' + facts, m_list);
        item->setSizeHint({0, extent::listRow});
        item->setToolTip(attachment.addedBy.isEmpty() ? attachment.fileName
                                                      : tr("%1, added by %2").arg(attachment.fileName, attachment.addedBy));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(attachment.fileName, facts));
    }
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    m_list->setFixedHeight(std::min(m_list->count(), mostRowsShown) * extent::listRow + 2);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0);
}

void FilesCard::openChosen()
{
    if (const Attachment *attachment = chosen())
        Q_EMIT openRequested(attachment->id);
}

void FilesCard::removeChosen()
{
    if (const Attachment *attachment = chosen())
        m_commands.run(RemoveAttachments{{attachment->id}});
}

void FilesCard::showMenu(QPoint position)
{
    const Attachment *attachment = chosen();
    if (!attachment)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id = attachment->id] { Q_EMIT openRequested(id); });
    menu->addAction(tr("Save as…"), this, [this, id = attachment->id] { Q_EMIT saveRequested(id); });
    menu->addAction(tr("Copy the name"), this,
                    [name = attachment->fileName] { QGuiApplication::clipboard()->setText(name); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, id = attachment->id] { m_commands.run(RemoveAttachments{{id}}); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace regulars
