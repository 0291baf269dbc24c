// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/backtestcard.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/chartcard.h"
#include "ui/prediction/risktexts.h"
#include "ui/reports/linechart.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double percent = 100;

QStringList headings()
{
    return {BackTestCard::tr("Chance that was said"), BackTestCard::tr("Customers"), BackTestCard::tr("Said on average"),
            BackTestCard::tr("Stayed away")};
}

} // namespace

BackTestCard::BackTestCard(BackTestView &view, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_formatting(formatting),
      m_chart(new LineChart(tr("The chance to stay away, said and come true"), 0, percent, this)),
      m_card(new ChartCard(tr("Is it any good?"), m_chart, headings(), this)),
      m_said(new TextLabel({}, FontRole::Body, ColourRole::Text, this))
{
    m_card->setHint(tr("what would have been said %n day(s) ago, and what came", "", days));
    m_said->setObjectName(u"back_test"_s);
    m_said->setWordWrap(true);
    m_card->body()->addWidget(m_said);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(&m_view, &BackTestView::changed, this, &BackTestCard::refresh);
    refresh();
}

QString BackTestCard::said() const
{
    return m_said->text();
}

void BackTestCard::refresh()
{
    if (m_view.value()) {
        show(*m_view.value());
        return;
    }
    m_said->setText({});
    if (m_view.state() != EntityViewBase::State::Failed) {
        m_card->setNothing(tr("Looking back…"), tr("The models are fitted to what was known then."));
        return;
    }
    const Error &error = m_view.error();
    const bool tooFew = error.code == ErrorCode::Refused;
    m_card->setNothing(tooFew ? tr("Not enough data yet") : tr("The past could not be read"),
                       tooFew ? tr("Once %Ln customer(s) have come again, what was said can be compared with what came.", "",
                                   error.args.value(u"needed"_s, 200).toInt())
                              : errorText(error));
}

void BackTestCard::show(const ShopBackTest &test)
{
    LineChart::Series told{tr("said"), ColourRole::Accent, {}};
    LineChart::Series came{tr("came true"), ColourRole::Red, {}};
    QStringList places;
    QStringList tips;
    QList<QStringList> rows;
    for (const CalibrationBin &bin : test.test.calibration) {
        const bool enough = bin.churned.hasPercent();
        told.values.push_back(enough ? std::optional(percent * bin.meanScore) : std::nullopt);
        came.values.push_back(enough ? std::optional(percent * bin.churned.value()) : std::nullopt);
        const QString place = tr("%1–%2", "from one percentage to another")
                                  .arg(m_formatting.number(std::lround(percent * bin.from)),
                                       m_formatting.percent(bin.until, 0));
        places += place;
        rows.append({place, m_formatting.number(bin.churned.of),
                     bin.churned.of > 0 ? m_formatting.percent(bin.meanScore, 0) : u"–"_s,
                     ReportTexts::share(bin.churned, m_formatting)});
        QStringList lines;
        for (qsizetype i = 0; i < rows.last().size(); ++i)
            lines += headings()[i] + u": "_s + rows.last()[i];
        tips += lines.join(u'\n');
    }
    m_chart->setSeries(places, {told, came});
    m_chart->setTips(tips);
    m_card->setRows(rows);
    m_card->setNothing({}, {});
    m_said->setText(sentences(test).join(u'\n'));
}

QStringList BackTestCard::sentences(const ShopBackTest &test) const
{
    QStringList lines{tr("On %1, by what was known then (%2), %3 orders were expected until %4; there were %5.")
                          .arg(m_formatting.shortDate(test.run.asOf), RiskTexts::model(test.run.model),
                               m_formatting.number(std::lround(test.expectedOrders)), m_formatting.shortDate(test.until),
                               m_formatting.number(test.orders))};
    const BackTest &found = test.test;
    lines += tr("Of those who were said to stay away, %1 did. Of those who stayed away, %2 had been named.")
                 .arg(ReportTexts::share(found.precision, m_formatting), ReportTexts::share(found.recall, m_formatting));
    if (found.lift)
        lines += tr("The tenth that was said to be the likeliest to stay away did so %1 times as often as all.")
                     .arg(m_formatting.locale().toString(*found.lift, 'f', 2));
    return lines;
}

} // namespace regulars
