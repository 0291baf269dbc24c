// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/base/entityview.h"
#include "storage/prediction/customerscorestore.h"
#include "storage/prediction/loyaltymapstore.h"

namespace regulars {

/// What is kept of the scores of a shop's customers, counted.
struct Outlook
{
    ScoreState state;
    Currency currency;
    RiskWeights weights; ///< that the shop has now; ScoreState::current says whether the scores are by them
    std::optional<RiskWeights> weightsBefore; ///< that held until somebody changed them last
    QMap<RiskBand, qint64> risk;
    std::vector<LoyaltyPoint> loyalty; ///< empty: too few customers are scored by RFM
    RfmGrid grid;
    int monthBefore = 0;         ///< with which groups are compared (monthNumberOf); 0: there is none
    QMap<RfmMove, qint64> moves; ///< from then until the last run; without a month before all come from nowhere
};

struct OutlookKey
{
    bool shown = false;
    [[nodiscard]] bool isValid() const { return shown; }
    friend bool operator==(const OutlookKey &, const OutlookKey &) = default;
};

/// The outlook, read again when scores were made anew.
class OutlookView final : public EntityView<OutlookKey, Outlook>
{
    Q_OBJECT

public:
    explicit OutlookView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(OutlookKey key) const override;
};

} // namespace regulars
