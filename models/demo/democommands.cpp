// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/democommands.h"

#include "storage/demo/demoanswers.h"
#include "storage/demo/demopoints.h"

namespace regulars {

using namespace Qt::StringLiterals;

QFuture<Result<Written<DemoSummary>>> loadDemo(Database &database, const DemoOptions &options, const Progress &progress,
                                               const CancelToken &cancel)
{
    const auto prepared = database.write(
        u"save_shop"_s, [options](WriteSession &session) { return prepareDemoShop(session, options); }, cancel);
    const auto loaded = database.write(
        u"load_demo"_s,
        [=](WriteSession &session) -> Result<DemoSummary> {
            REGULARS_CHECK(prepared.result()); // finished: the writer lane keeps the order
            session.setArgument(u"customers"_s, options.customers);
            return loadDemoShop(session, options, progress, cancel);
        },
        cancel);
    if (!options.withPoints)
        return loaded;
    return database.write(
        u"load_demo_points"_s,
        [=](WriteSession &session) -> Result<DemoSummary> {
            REGULARS_TRY(before, loaded.result());
            DemoSummary summary = before.value;
            REGULARS_TRY(sales, giveDemoPoints(session, options, progress, cancel));
            summary.earned = sales;
            REGULARS_CHECK(giveDemoAnswers(session, options));
            return summary;
        },
        cancel);
}

} // namespace regulars
