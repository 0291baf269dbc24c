// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboardslice.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace regulars {

class FilterChip;
class TextLabel;

/// Says below the head of the dashboard of which part of the shop all figures are, and takes it off again. Hidden while they
/// are of the whole shop.
class SliceStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SliceStrip(QWidget *parent = nullptr);

    void setSlice(const DashboardSlice &slice);
    /// Whether the figures are not there yet.
    void setCounting(bool counting);
    /// When they were counted, where they are being counted anew; empty: they are as of now.
    void setCountedBefore(const QString &when);
    [[nodiscard]] FilterChip *chip() const { return m_chip; }
    [[nodiscard]] QString text() const;
    /// The picture of figures with the strip above them, where there is one.
    [[nodiscard]] QPixmap above(const QPixmap &figures);

Q_SIGNALS:
    void removed();

private:
    void say();

    DashboardSlice m_slice;
    bool m_counting = false;
    QString m_countedBefore;
    QHBoxLayout *m_row;
    FilterChip *m_chip = nullptr;
    TextLabel *m_text;
};

} // namespace regulars
