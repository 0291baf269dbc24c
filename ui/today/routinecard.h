// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/routine.h"
#include "ui/base/card.h"

#include <QtCore/QHash>

class QCheckBox;
class QVBoxLayout;

namespace regulars {

class Formatting;

/// The practice routine: what to do each day, week and month. A box notes that it is done, the words beside it open the
/// view in which it is done.
class RoutineCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit RoutineCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setStates(const QList<RoutineState> &states);

    [[nodiscard]] static QString text(RoutineItem item);

Q_SIGNALS:
    void checked(regulars::RoutineItem item, bool done);
    void viewRequested(regulars::RoutineItem item);

private:
    void addItem(QVBoxLayout *column, RoutineItem item);
    [[nodiscard]] static QString title(RoutinePeriod period);

    const Formatting &m_formatting;
    QHash<RoutineItem, QCheckBox *> m_boxes;
};

} // namespace regulars
