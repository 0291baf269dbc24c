// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attachments/attachmentjobs.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// Files that are to go with a message, as chips that can be taken off. Hidden without any.
class FileChips final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit FileChips(const Formatting &formatting, QWidget *parent = nullptr);

    void setFiles(const QList<PickedFile> &files);
    [[nodiscard]] const QList<PickedFile> &files() const { return m_files; }

Q_SIGNALS:
    /// A chip was taken off; the keyboard was there.
    void removed();

private:
    void showChips();
    void remove(const QString &path);

    const Formatting &m_formatting;
    QList<PickedFile> m_files;
};

} // namespace regulars
