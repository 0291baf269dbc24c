// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/countedorders.h"
#include "models/prediction/scoreupkeep.h"
#include "models/prediction/shopbacktest.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;
constexpr int mostDays = 730;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonValue jsonModel(ScoreModel model)
{
    return model == ScoreModel::None ? QJsonValue() : QJsonValue(nameOf(model));
}

void addRun(Facts &facts, const ScoreRun &run)
{
    facts.add(u"as_of"_s, run.asOf.toString(Qt::ISODate)).add(u"buyers"_s, run.buyers).add(u"repeaters"_s, run.repeaters);
    facts.add(u"model"_s, jsonModel(run.model));
}

Result<Answer> runScore(const Invocation &invocation)
{
    REGULARS_TRY(counted, countedOrders(invocation.options));
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(run, storeScores(*database, counted.zeroValueOrders, terminalProgress()));
    REGULARS_TRY(bands, database->read([](Connection &c) { return CustomerScoreStore(c).riskBands(); }).result());
    Answer answer;
    addRun(answer.facts, run);
    answer.facts.add(u"judged"_s, run.scored);
    answer.facts.add(u"risk_low"_s, bands.value(RiskBand::Low)).add(u"risk_some"_s, bands.value(RiskBand::Some));
    answer.facts.add(u"risk_high"_s, bands.value(RiskBand::High));
    return answer;
}

/// Of few cases the counts beside it say all there is.
QJsonValue jsonShare(const Share &share)
{
    return share.hasPercent() ? QJsonValue(share.value()) : QJsonValue();
}

QJsonArray jsonCalibration(const std::vector<CalibrationBin> &bins)
{
    QJsonArray list;
    for (const CalibrationBin &bin : bins) {
        list += QJsonObject{{u"from"_s, bin.from},
                            {u"until"_s, bin.until},
                            {u"customers"_s, bin.churned.of},
                            {u"said"_s, bin.churned.of > 0 ? QJsonValue(bin.meanScore) : QJsonValue()},
                            {u"silent"_s, bin.churned.part}};
    }
    return list;
}

Answer backTestAnswer(const ShopBackTest &found)
{
    const BackTest &test = found.test;
    Answer answer;
    addRun(answer.facts, found.run);
    answer.facts.add(u"until"_s, found.until.toString(Qt::ISODate));
    answer.facts.add(u"expected_orders"_s, found.expectedOrders).add(u"orders"_s, found.orders);
    answer.facts.add(u"expected_silent"_s, test.expectedSilent).add(u"silent"_s, test.silent.part);
    answer.facts.add(u"named"_s, test.precision.of).add(u"named_rightly"_s, test.precision.part);
    answer.facts.add(u"precision"_s, jsonShare(test.precision)).add(u"recall"_s, jsonShare(test.recall));
    answer.facts.add(u"lift_of_top_tenth"_s, test.lift ? QJsonValue(*test.lift) : QJsonValue());
    answer.facts.add(u"calibration"_s, jsonCalibration(test.calibration));
    return answer;
}

Result<Answer> runBackTest(const Invocation &invocation)
{
    REGULARS_TRY(counted, countedOrders(invocation.options));
    REGULARS_TRY(days, invocation.number(u"days"_s, usualDays, 1, mostDays));
    REGULARS_TRY(database, invocation.openForReading());
    const BackTestQuestion question{counted.asOf, static_cast<int>(days), counted.zeroValueOrders};
    const Instant now = invocation.clock.now();
    const auto tested =
        database->read([=](Connection &connection) { return backTestShop(connection, question, now, terminalProgress()); })
            .result();
    if (!tested && tested.error().field == "as_of"_L1)
        return wrongValue(u"--as-of"_s);
    REGULARS_TRY(found, tested);
    return backTestAnswer(found);
}

} // namespace

CliCommand scoreCommand()
{
    QList<QCommandLineOption> options = countedOrdersOptions();
    options.removeFirst(); // what is kept is of today
    return {u"score"_s,
            {},
            Text::tr("Says of every customer who bought what is to be expected of them, as of today, and keeps it."),
            0,
            0,
            options,
            runScore};
}

CliCommand backtestCommand()
{
    return {u"backtest"_s,
            {},
            Text::tr("Compares what would have been said of customers on a past day with what came; changes nothing."),
            0,
            0,
            countedOrdersOptions() +
                QList<QCommandLineOption>{{u"days"_s, Text::tr("The days after it that are looked at (90)."), u"number"_s}},
            runBackTest};
}

} // namespace regulars
