// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/earnsetup.h"

#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/segments/segmentstore.h"
#include "storage/sql/sqlfailure.h"

#include <QtCore/QSet>

namespace regulars {

namespace {

QSet<ProductId> namedProducts(const EarnProgramme &earning)
{
    QSet<ProductId> named;
    const auto add = [&](const EarnScope &scope) {
        for (const ProductId product : scope.products + scope.exceptProducts)
            named += product;
    };
    add(earning.basis.scope);
    for (const EarnRule &rule : earning.rules)
        add(rule.scope);
    return named;
}

} // namespace

Result<EarnSetup> readEarnSetup(Connection &connection)
{
    return attempt([&]() -> Result<EarnSetup> {
        EarnSetup setup;
        setup.programme = PointsProgrammeStore(connection).programme();
        REGULARS_TRY(ladder, TierStore(connection).ladder());
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const ProductStore products(connection);
        REGULARS_TRY(categories, products.categories());
        setup.tiers = ladder.tiers;
        setup.categories = categories;
        setup.currency = shop.currency;
        REGULARS_TRY(segments, SegmentStore(connection).names());
        setup.segments = segments;
        for (const ProductId id : namedProducts(setup.programme.earning)) {
            const auto product = products.product(id);
            if (product)
                setup.products += *product;
            else if (product.error().code != ErrorCode::NotFound)
                return tl::unexpected(product.error());
        }
        return setup;
    });
}

EarnSetupView::EarnSetupView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool EarnSetupView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Setting) || changes.touches(Entity::Product) ||
           changes.touches(Entity::Segment);
}

EarnSetupView::ReadJob EarnSetupView::readJob(ProgrammeKey) const
{
    return readEarnSetup;
}

} // namespace regulars
