// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace regulars {

class SegmentedControl;

/// Chooses one of the parts of a list: segments beside each other, or where they have no room a box to choose from.
class QueueSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueSwitch(QWidget *parent = nullptr);

    void addEntry(const QString &text);
    void setEntryText(int index, const QString &text);
    [[nodiscard]] QString entryText(int index) const;
    [[nodiscard]] int currentIndex() const;
    /// Does not emit chosen().
    void setCurrentIndex(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void take(int index);

    SegmentedControl *m_segments;
    QComboBox *m_box;
    bool m_quiet = false;
};

} // namespace regulars
