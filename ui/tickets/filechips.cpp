// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/filechips.h"

#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace regulars {

namespace {

constexpr int widestName = 260;

} // namespace

FileChips::FileChips(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    new FlowLayout(this, space::xs);
    hide();
}

void FileChips::setFiles(const QList<PickedFile> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    showChips();
}

void FileChips::showChips()
{
    clearLayout(layout());
    for (const PickedFile &file : std::as_const(m_files)) {
        const QString name = QFileInfo(file.path).fileName();
        const QString size = m_formatting.fileSize(file.size);
        auto *chip = new FilterChip(
            tr("%1 · %2", "a file, its size").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, widestName), size), this);
        chip->setToolTip(QDir::toNativeSeparators(file.path));
        chip->setAccessibleName(tr("File %1, %2", "its name, its size").arg(name, size));
        chip->setAccessibleDescription(tr("Take this file off"));
        connect(chip, &FilterChip::removed, this, [this, path = file.path] { remove(path); });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!m_files.isEmpty());
    updateGeometry();
}

void FileChips::remove(const QString &path)
{
    m_files.removeIf([&](const PickedFile &file) { return file.path == path; });
    showChips();
    Q_EMIT removed();
}

} // namespace regulars
