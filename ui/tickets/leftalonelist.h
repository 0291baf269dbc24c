// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace regulars {

class TextLabel;

/// Which tickets a change leaves alone, and why: the first few by name. Hidden when there is none.
class LeftAloneList final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 number = 0;
        QString subject;
        QString reason;
    };

    explicit LeftAloneList(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// What is said, as it can be read; empty while nothing is.
    [[nodiscard]] QStringList sentences() const;

private:
    TextLabel *m_head;
    TextLabel *m_lines;
    bool m_empty = true;
};

} // namespace regulars
