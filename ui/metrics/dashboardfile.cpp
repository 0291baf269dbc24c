// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardfile.h"

#include "ui/base/formatting.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/reports/reportlines.h"
#include "ui/reports/reporttexts.h"

#include <QtCore/QBuffer>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr auto newPage = "<p style=\"page-break-before: always\"></p>"_L1;
constexpr int pictureWidth = 480; ///< points, of a page of A4 without its margins

QString isoMonth(int month)
{
    return firstOfMonth(month).toString(u"yyyy-MM"_s);
}

QString count(qint64 value)
{
    return QString::number(value);
}

QString pictureHtml(const DashboardPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.image.save(&buffer, "PNG");
    return u"<p><img width=\"%1\" src=\"data:image/png;base64,%2\"></p>"_s.arg(pictureWidth)
        .arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

QByteArray DashboardFile::csv(const Dashboard &dashboard, const Formatting &formatting)
{
    const QString head = lineOf({tr("Dashboard"), dashboard.question.from().toString(Qt::ISODate),
                                 dashboard.question.day.toString(Qt::ISODate),
                                 QString::fromUtf8(formatting.calendar().zone().id())});
    const QString text = head + figureLines(dashboard) + u"\r\n"_s + monthLines(dashboard) + u"\r\n"_s +
                         cohortLines(dashboard);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString DashboardFile::figureLines(const Dashboard &dashboard)
{
    using Figure = DashboardTexts::Figure;
    const CustomerFigures &now = dashboard.customers.now;
    const CustomerFigures &before = dashboard.customers.before;
    QString text = lineOf({tr("Figure"), tr("Count"), tr("Of"), tr("Count before"), tr("Of")});
    const auto add = [&text](const QString &name, const Share &share, const Share &then) {
        text += lineOf({name, count(share.part), count(share.of), count(then.part), count(then.of)});
    };
    add(DashboardTexts::name(Figure::Retention), now.kept, before.kept);
    add(DashboardTexts::name(Figure::Churn), now.lapsed, before.lapsed);
    add(DashboardTexts::name(Figure::Repeat), now.inTime, before.inTime);
    add(tr("Bought twice, ever"), now.repeaters, before.repeaters);
    add(tr("Promoters"), {dashboard.said.nps.promoters, dashboard.said.nps.responses()},
        {dashboard.saidBefore.nps.promoters, dashboard.saidBefore.nps.responses()});
    add(tr("Detractors"), {dashboard.said.nps.detractors, dashboard.said.nps.responses()},
        {dashboard.saidBefore.nps.detractors, dashboard.saidBefore.nps.responses()});
    add(DashboardTexts::name(Figure::Csat), {dashboard.said.csat.satisfied, dashboard.said.csat.responses},
        {dashboard.saidBefore.csat.satisfied, dashboard.saidBefore.csat.responses});
    for (const auto &[name, value, then] :
         {std::tuple(tr("Orders"), now.orders, before.orders), std::tuple(tr("Buyers"), now.buyers, before.buyers),
          std::tuple(tr("New customers"), now.newCustomers, before.newCustomers),
          std::tuple(tr("Won back"), now.reactivated, before.reactivated), std::tuple(tr("Lost"), now.lost, before.lost)})
        text += lineOf({name, count(value), {}, count(then), {}});
    return text;
}

QString DashboardFile::monthLines(const Dashboard &dashboard)
{
    const auto unit = double(dashboard.currency.minorPerMajor());
    const auto money = [&](qint64 minor) {
        return QString::number(double(minor) / unit, 'f', dashboard.currency.decimals());
    };
    QString text = lineOf({tr("Month"), tr("Active at the end"), tr("New"), tr("Won back"), tr("Lost"), tr("Orders"),
                           tr("Net revenue of new customers"), tr("Net revenue of regular customers"),
                           tr("Kept over 365 days"), tr("Of"), tr("Lost in 30 days"), tr("Of")});
    for (const CustomerMonth &month : dashboard.customers.months)
        text += lineOf({isoMonth(month.month), count(month.active), count(month.newCustomers), count(month.reactivated),
                        count(month.lost), count(month.orders), money(month.netOfNewMinor), money(month.netOfRegularMinor),
                        count(month.kept.part), count(month.kept.of), count(month.lapsed.part), count(month.lapsed.of)});
    text += u"\r\n"_s +
            lineOf({tr("Month"), tr("Promoters"), tr("Detractors"), tr("Answers"), tr("Satisfied"), tr("Answers")});
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        const Satisfaction &said = month.satisfaction;
        text += lineOf({isoMonth(month.month), count(said.nps.promoters), count(said.nps.detractors),
                        count(said.nps.responses()), count(said.csat.satisfied), count(said.csat.responses)});
    }
    return text;
}

QString DashboardFile::cohortLines(const Dashboard &dashboard)
{
    QString text = lineOf({tr("First order"), tr("Customers, and of them in each month after it")});
    for (const Cohort &cohort : dashboard.cohorts) {
        QStringList cells{isoMonth(cohort.month)};
        for (const CohortCell &cell : cohort.cells)
            cells += count(cell.active);
        text += lineOf(cells);
    }
    return text;
}

QString DashboardFile::html(const Dashboard &dashboard, const QString &shopName, const QList<QStringList> &tiles,
                            const QList<DashboardPicture> &pictures, const Formatting &formatting)
{
    QString text = cover(dashboard, shopName, formatting);
    text += newPage + headingHtml(tr("Figures")) +
            tableHtml({tr("Figure"), tr("Now"), tr("Change"), tr("Of how many")}, tiles);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (i % 2 == 0)
            text += newPage;
        text += headingHtml(pictures[i].title) + pictureHtml(pictures[i]);
    }
    text += newPage + monthTable(dashboard, formatting);
    text += newPage + cohortTable(dashboard, formatting);
    return text + newPage + definitions(dashboard);
}

QString DashboardFile::cover(const Dashboard &dashboard, const QString &shopName, const Formatting &formatting)
{
    const DashboardQuestion &question = dashboard.question;
    QStringList lines{u"<br><br><br><br>"_s, u"<h1>%1</h1>"_s.arg(tr("Dashboard")),
                      u"<h2>%1</h2>"_s.arg(shopName.toHtmlEscaped())};
    for (const QString &line :
         {tr("%1 to %2", "two days").arg(formatting.date(question.from()), formatting.date(question.day)),
          DashboardTexts::compared(question, formatting),
          tr("All days end at midnight, %1.", "a time zone").arg(QString::fromUtf8(formatting.calendar().zone().id()))})
        lines += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    return lines.join(QString());
}

QString DashboardFile::monthTable(const Dashboard &dashboard, const Formatting &formatting)
{
    QList<QStringList> rows;
    for (const CustomerMonth &month : dashboard.customers.months)
        rows.append({formatting.month(firstOfMonth(month.month)), formatting.number(month.active),
                     formatting.number(month.newCustomers), formatting.number(month.lost),
                     DashboardTexts::retention(month.kept, 0, formatting),
                     formatting.roundMoney({month.netOfNewMinor, dashboard.currency}),
                     formatting.roundMoney({month.netOfRegularMinor, dashboard.currency})});
    return headingHtml(tr("Month by month")) +
           tableHtml({tr("Month"), tr("Active at the end"), tr("New"), tr("Lost"), tr("Retention"),
                      tr("Revenue of new customers"), tr("Of regular customers")},
                     rows);
}

QString DashboardFile::cohortTable(const Dashboard &dashboard, const Formatting &formatting)
{
    QStringList headings{tr("First order"), tr("Customers")};
    for (int later = 1; later < CustomerDashboard::monthsShown; ++later)
        headings += tr("M%1", "so many months later").arg(later);
    QList<QStringList> rows;
    for (const Cohort &cohort : dashboard.cohorts) {
        QStringList cells{DashboardTexts::shortMonth(cohort.month, formatting), formatting.number(cohort.customers())};
        for (qsizetype later = 1; later < cohort.cells.size(); ++later) {
            const Share share{cohort.cells[later].active, cohort.customers()};
            cells += share.hasPercent() ? formatting.percent(share.value(), 0)
                                        : tr("%1 p", "so many people, as short as possible").arg(share.part);
        }
        while (cells.size() < headings.size())
            cells += QString();
        rows.append(cells);
    }
    return headingHtml(tr("Cohort retention")) +
           u"<p>%1</p>"_s.arg(tr("Of the customers of each first-order month, the share who bought something so many months "
                                 "later.")) +
           tableHtml(headings, rows);
}

QString DashboardFile::definitions(const Dashboard &dashboard)
{
    using Figure = DashboardTexts::Figure;
    QString text = headingHtml(tr("How it is counted"));
    for (const auto figure :
         {Figure::Retention, Figure::Churn, Figure::Repeat, Figure::Nps, Figure::Csat, Figure::FirstReply})
        text += u"<p><b>%1</b><br>%2</p>"_s.arg(
            DashboardTexts::name(figure).toHtmlEscaped(),
            DashboardTexts::definition(figure, dashboard.question, dashboard.activeDays).toHtmlEscaped());
    return text;
}

} // namespace regulars
