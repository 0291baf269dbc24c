// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace regulars {

class SegmentedControl;

/// A SegmentedControl that becomes a drop-down list where it finds too little room.
class KindSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit KindSwitch(const QString &accessibleName, QWidget *parent = nullptr);

    void addEntry(const QString &text);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    SegmentedControl *m_segments;
    QComboBox *m_box;
};

} // namespace regulars
