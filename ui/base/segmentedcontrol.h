// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace regulars {

/// A few alternatives beside each other of which one holds ("All · Orders · Messages"). One stop for Tab; the arrow
/// keys choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the index of the new segment; the first one becomes current.
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    /// Gives the keyboard to the segment that holds.
    void takeFocus();

Q_SIGNALS:
    void currentIndexChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace regulars
