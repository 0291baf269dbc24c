// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscriptionrow.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class Formatting;

/// A pause with its end, or a cancellation with its last day, and why. Only collects: its owner runs what submitted()
/// brings, and answers with finish() or showFailure().
class StopForm final : public DeskForm
{
    Q_OBJECT

public:
    enum class Kind { Pause, Cancel };

    /// The formatting must outlive it.
    StopForm(Kind kind, const SubscriptionRow &row, QDate today, const Formatting &formatting, QWidget *parent);

    /// Of a pause.
    [[nodiscard]] QDate from() const;
    /// When the pause ends, or the subscription.
    [[nodiscard]] QDate until() const;
    [[nodiscard]] QString reason() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    void addPause(QDate today);
    void addEnd(const SubscriptionRow &row, QDate today, const Formatting &formatting);

    Kind m_kind;
};

} // namespace regulars
