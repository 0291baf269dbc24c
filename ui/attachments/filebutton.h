// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"

#include <QtWidgets/QPushButton>

namespace regulars {

class Formatting;

/// A kept file with its name and size: a click, Enter or Space opens it, its menu also saves it.
class FileButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    FileButton(const Attachment &file, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] const Attachment &file() const { return m_file; }

Q_SIGNALS:
    void openRequested();
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Attachment m_file;
};

} // namespace regulars
