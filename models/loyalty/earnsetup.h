// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsprogramme.h"
#include "core/products/product.h"
#include "models/base/entityview.h"
#include "models/loyalty/loyaltyviews.h"

#include <QtCore/QMap>

namespace regulars {

/// All that the rules of the programme are made of and speak of.
struct EarnSetup
{
    PointsProgramme programme;
    QList<Tier> tiers;       ///< lowest first
    QList<Product> products; ///< that the rules name and that are there
    QStringList categories;  ///< of the shop's products
    Currency currency;
    QMap<QString, QString> segments; ///< names by uid
};

[[nodiscard]] Result<EarnSetup> readEarnSetup(Connection &connection);

/// The rules for points as they are saved. Reads at once.
class EarnSetupView final : public EntityView<ProgrammeKey, EarnSetup>
{
    Q_OBJECT

public:
    explicit EarnSetupView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

} // namespace regulars
