// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/filebutton.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/regularsstyle.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace regulars {

namespace {

constexpr int widestName = 220;

} // namespace

FileButton::FileButton(const Attachment &file, const Formatting &formatting, QWidget *parent)
    : QPushButton(parent), m_file(file)
{
    setButtonLook(this, ButtonVariant::Secondary, ButtonSize::Small);
    setIcon(themedIcon(Theme::of(this), IconName::Note, ColourRole::Muted));
    const QString size = formatting.fileSize(file.size);
    QString name = fontMetrics().elidedText(file.fileName, Qt::ElideMiddle, widestName);
    setText(tr("%1 · %2", "a file, its size").arg(name.replace(u'&', QStringLiteral("&&")), size));
    setAccessibleName(tr("File %1, %2", "its name, its size").arg(file.fileName, size));
    setToolTip(file.fileName);
    connect(this, &QPushButton::clicked, this, &FileButton::openRequested);
}

void FileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FileButton::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &FileButton::openRequested);
    menu->addAction(tr("Save as…"), this, &FileButton::saveRequested);
    menu->addAction(tr("Copy the name"), this, [name = m_file.fileName] { QGuiApplication::clipboard()->setText(name); });
    menu->popup(event->globalPos());
}

} // namespace regulars
