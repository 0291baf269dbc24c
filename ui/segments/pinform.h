// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentcommands.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class CustomerEdit;
class Database;

/// Who is always or never in a segment, and why; of a segment by hand, who comes into it. Only collects: its owner runs what
/// submitted() brings, and answers with finish() or showFailure().
class PinForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Without customers the form asks for one. The database must outlive it.
    PinForm(const Segment &segment, const QList<CustomerId> &customers, Database &database, QWidget *parent);

    [[nodiscard]] PinInSegment entered() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::PinInSegment &pin);

private:
    SegmentId m_segment;
    bool m_isStatic;
    QList<CustomerId> m_customers;
    CustomerEdit *m_customerEdit = nullptr; ///< null: the customers are known
};

} // namespace regulars
