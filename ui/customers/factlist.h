// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <functional>

class QVBoxLayout;

namespace regulars {

/// Facts one below the other: what it is, and its value. Values stand below each other and begin earlier only where
/// they need the room; they can be copied, and some lead somewhere.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// The value may have several lines, and is broken into more where it is too long.
    void addText(const QString &label, const QString &text);
    /// A value that opens `url` when it is clicked; struck out when not valid.
    void addLink(const QString &label, const QString &text, const QUrl &url, bool valid);
    /// A value that does something when it is clicked; the hint says more.
    void addAction(const QString &label, const QString &text, const QString &hint, const std::function<void()> &run);
    void addChips(const QString &label, const QList<ChipText> &chips);

private:
    void alignValues();
    void add(const QString &label, QWidget *value);

    QVBoxLayout *m_rows;
};

} // namespace regulars
