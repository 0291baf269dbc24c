// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "models/base/watchedview.h"
#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/programmefigurestore.h"

namespace regulars {

/// The figures of the programme, kept true. In a large shop they take seconds: what changes within twenty times as long is
/// read together, so that a busy counter does not keep a processor busy; to be read while somebody looks at them.
class LoyaltyFiguresView final : public WatchedView<ProgrammeKey, ProgrammeFigures>
{
    Q_OBJECT

public:
    explicit LoyaltyFiguresView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
    void settle();

    std::shared_ptr<std::atomic<qint64>> m_readMs; ///< how long the last reading took
};

/// Saves what the programme is to bring, or that there is no goal. Errors: those of validate().
struct SetProgrammeGoal
{
    static constexpr QLatin1StringView name{"set_programme_goal"};
    static constexpr Right right = Right::Manage;
    std::optional<ProgrammeGoal> goal;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
