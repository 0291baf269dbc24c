// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"
#include "core/metrics/peoplebehind.h"
#include "ui/base/card.h"

class QStackedWidget;

namespace regulars {

class DriverTable;
class EmptyState;
class Formatting;
class SegmentedControl;

/// Drivers of a few kinds in one table, of which one part is shown at a time, and how they are counted.
class DriverCard final : public Card
{
    Q_OBJECT

public:
    /// What one part shows.
    struct Part
    {
        QString name; ///< of its segment
        QList<DriverKind> kinds;
    };
    /// Formatting must outlive it.
    DriverCard(const QString &title, const QList<Part> &parts, const Formatting &formatting, QWidget *parent = nullptr);

    void show(const Drivers &drivers);
    [[nodiscard]] DriverTable *table() const { return m_table; }
    /// Null where there is one part only.
    [[nodiscard]] SegmentedControl *parts() const { return m_segments; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

private:
    void showPart();

    QList<Part> m_parts;
    const Formatting &m_formatting;
    SegmentedControl *m_segments = nullptr;
    DriverTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_definition;
    TextLabel *m_tooFew;
    Drivers m_drivers;
};

} // namespace regulars
