// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/statementprint.h"

#include "core/loyalty/cardnumber.h"
#include "core/loyalty/pointsprogramme.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/statementtexts.h"
#include "ui/loyalty/tiertexts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double margin = 18 * pointsPerMillimetre;
constexpr double footHeight = 22;
constexpr double gap = 16;
constexpr double rowGap = 4;
constexpr double dayWidth = 78;
constexpr double figureWidth = 92;
constexpr double dayOfExpiryWidth = 150;
constexpr int mostLinesOfRow = 2;

const PaperStyle titleStyle{18, QFont::Bold, ColourRole::Text};
const PaperStyle headingStyle{11, QFont::DemiBold, ColourRole::Text};
const PaperStyle figureStyle{15, QFont::Bold, ColourRole::Text};
const PaperStyle plain{9, QFont::Normal, ColourRole::Text};
const PaperStyle strong{9, QFont::DemiBold, ColourRole::Text};
const PaperStyle muted{9, QFont::Normal, ColourRole::Muted};
const PaperStyle small{8, QFont::Normal, ColourRole::Muted};

} // namespace

StatementPrint::StatementPrint(const MemberStatement &statement, double width, const Formatting &formatting)
    : m_statement(statement), m_width(width), m_formatting(formatting)
{
}

QString StatementPrint::title(const MemberStatement &statement)
{
    return tr("%1, %2", "statement of points, name of the member")
        .arg(StatementTexts::heading(statement.pointName), statement.memberName);
}

PaperPages StatementPrint::pages(const MemberStatement &statement, const Formatting &formatting)
{
    FlowShape shape;
    shape.size = officePaper(formatting.locale());
    shape.marginX = shape.marginY = margin;
    shape.footHeight = footHeight;
    const StatementPrint print(statement, shape.width(), formatting);
    const QString day = formatting.date(formatting.calendar().date(statement.madeAt));
    const PaperFoot foot = [&formatting, day](Paper &paper, const QRectF &place, int page, int pages) {
        const QRectF row(place.left(), place.bottom() - 12, place.width(), 12);
        paper.line({row.left(), row.top(), row.width() * 0.7, row.height()}, tr("As of %1", "day").arg(day), small);
        paper.line({row.left() + row.width() * 0.7, row.top(), row.width() * 0.3, row.height()},
                   tr("Page %1 of %2").arg(formatting.number(page + 1), formatting.number(pages)), small, Qt::AlignRight);
    };
    const Blocks blocks = print.head() + print.figures() + print.tier() + print.expiry() + print.donations() +
                          print.history();
    return flowOver(title(statement), blocks, shape, foot);
}

QString StatementPrint::amount(Points points) const
{
    return StatementTexts::points(points, m_statement.pointName, m_formatting);
}

PaperBlock StatementPrint::heading(const QString &words) const
{
    const auto paint = [words](Paper &paper, const QRectF &place) {
        paper.line(place.adjusted(0, gap, 0, -rowGap), words, headingStyle);
    };
    return {gap + Paper::lineHeight(headingStyle) + rowGap, paint, true, {}};
}

StatementPrint::Blocks StatementPrint::head() const
{
    const auto shop = [name = m_statement.shopName](Paper &paper, const QRectF &place) { paper.line(place, name, strong); };
    Blocks blocks{{Paper::lineHeight(strong), shop, false, {}}, gapBlock(gap)};
    blocks += textBlock(m_width, m_statement.memberName, titleStyle, Qt::AlignLeft, 2);
    QStringList facts{StatementTexts::heading(m_statement.pointName)};
    if (!m_statement.cardNumber.isEmpty()) {
        const Result<QString> ours = parseCardNumber(m_statement.cardNumber);
        facts += tr("Card %1", "its number").arg(ours ? cardNumberForReading(*ours) : m_statement.cardNumber);
    }
    blocks += textBlock(m_width, facts.join(u" · "_s), muted);
    const auto rule = [](Paper &paper, const QRectF &place) { paper.rule(place.adjusted(0, place.height() / 2, 0, 0)); };
    blocks += PaperBlock{2 * 9, rule, false, {}};
    return blocks;
}

StatementPrint::Blocks StatementPrint::figures() const
{
    const PointsBalance &balance = m_statement.balance;
    QList<std::pair<QString, QString>> figures{{amount(balance.active), tr("to spend")}};
    if (m_statement.worth().isPositive())
        figures.append({m_formatting.money(m_statement.worth()), tr("is what they pay")});
    if (balance.pending.isPositive())
        figures.append({amount(balance.pending), tr("to spend later")});
    if (balance.reserved.isPositive())
        figures.append({amount(balance.reserved), tr("held for a purchase")});
    if (balance.debt.isPositive())
        figures.append({amount(balance.debt), tr("owed")});
    const auto paint = [figures](Paper &paper, const QRectF &place) {
        const double width = place.width() / static_cast<double>(std::max<qsizetype>(3, figures.size()));
        double left = place.left();
        for (const auto &[value, label] : figures) {
            paper.figures({left, place.top(), width - 8, 20}, value, figureStyle, Qt::AlignLeft);
            paper.line({left, place.top() + 20, width - 8, 12}, label, muted);
            left += width;
        }
    };
    return {PaperBlock{34, paint, false, {}}};
}

StatementPrint::Blocks StatementPrint::tier() const
{
    if (!m_statement.standing)
        return {};
    const TierLadder &ladder = m_statement.ladder;
    Blocks blocks{heading(tr("Tier: %1").arg(TierTexts::name(ladder, m_statement.standing->tier)))};
    QStringList sentences = TierTexts::standing(*m_statement.standing, ladder, m_statement.currency, m_formatting);
    sentences += TierTexts::missing(*m_statement.standing, ladder, m_statement.currency, m_formatting);
    sentences.removeAll(QString());
    for (const QString &sentence : std::as_const(sentences)) {
        PaperBlock block = textBlock(m_width, sentence, plain);
        block.keepsWithNext = sentence != sentences.constLast();
        blocks += block;
    }
    return blocks;
}

StatementPrint::Blocks StatementPrint::expiry() const
{
    if (m_statement.expiring.isEmpty())
        return {};
    const auto row = [this](const QString &day, Points points) {
        const Money worth{valueOfPoints(points, m_statement.pointValueMicro, m_statement.currency), m_statement.currency};
        const QString value = worth.isPositive() ? m_formatting.money(worth) : QString();
        const auto paint = [day, value, text = amount(points)](Paper &paper, const QRectF &place) {
            const double figures = place.width() - dayOfExpiryWidth;
            paper.line({place.left(), place.top(), dayOfExpiryWidth - 6, place.height()}, day, plain);
            paper.figures({place.left() + dayOfExpiryWidth, place.top(), figures - figureWidth, place.height()}, text,
                          plain);
            paper.figures({place.right() - figureWidth + 6, place.top(), figureWidth - 6, place.height()}, value, muted);
        };
        return PaperBlock{Paper::lineHeight(plain) + rowGap, paint, false, {}};
    };
    Blocks blocks{heading(tr("Valid through"))};
    for (const ExpiringPoints &part : m_statement.expiring)
        blocks += row(m_formatting.date(StatementTexts::lastDay(part.at, m_formatting)), part.points);
    if (m_statement.withoutEnd().isPositive())
        blocks += row(tr("without end"), m_statement.withoutEnd());
    return blocks;
}

StatementPrint::Blocks StatementPrint::donations() const
{
    if (m_statement.donations.isEmpty())
        return {};
    Blocks blocks{heading(tr("Given to others"))};
    const QStringList lines = StatementTexts::donations(m_statement, m_formatting);
    for (const QString &line : lines)
        blocks += textBlock(m_width, line, plain);
    return blocks;
}

QString StatementPrint::period() const
{
    const auto day = [this](QDate date) { return m_formatting.shortDate(date); };
    if (m_statement.from.isValid() && m_statement.until.isValid())
        return tr("From %1 to %2").arg(day(m_statement.from), day(m_statement.until));
    if (m_statement.from.isValid())
        return tr("Since %1", "day").arg(day(m_statement.from));
    return m_statement.until.isValid() ? tr("Until %1", "day").arg(day(m_statement.until)) : tr("From the beginning");
}

PaperBlock StatementPrint::historyRow(const QStringList &cells, bool isHead) const
{
    const PaperStyle style = isHead ? strong : plain;
    const double words = m_width - dayWidth - 2 * figureWidth;
    const double height = Paper::paragraphHeight(words, cells[1], style, mostLinesOfRow);
    const auto paint = [cells, style, words, isHead](Paper &paper, const QRectF &place) {
        const double line = Paper::lineHeight(style);
        const double top = place.top() + rowGap / 2;
        paper.line({place.left(), top, dayWidth - 6, line}, cells[0], isHead ? strong : muted);
        paper.paragraph({place.left() + dayWidth, top, words, place.height()}, cells[1], style, Qt::AlignLeft,
                        mostLinesOfRow);
        paper.figures({place.left() + dayWidth + words + 6, top, figureWidth - 6, line}, cells[2], style);
        paper.figures({place.left() + dayWidth + words + figureWidth + 6, top, figureWidth - 6, line}, cells[3],
                      isHead ? strong : muted);
        paper.rule({place.left(), place.bottom() - 1, place.width(), 0});
    };
    return {height + rowGap + 1, paint, isHead, {}};
}

StatementPrint::Blocks StatementPrint::history() const
{
    const QString points = PointsTexts::name(m_statement.pointName);
    Blocks blocks{heading(period())};
    const PaperBlock head = historyRow({tr("Day"), tr("What"), points, tr("Balance")}, true);
    blocks += head;
    const auto again = std::make_shared<const PaperBlock>(head);
    const StatementHistory &history = m_statement.history;
    if (m_statement.from.isValid())
        blocks += historyRow({m_formatting.shortDate(m_statement.from),
                              tr("Balance before"),
                              {},
                              StatementTexts::number(history.before, m_formatting)},
                             false);
    for (const StatementLine &line : history.lines) {
        PaperBlock row = historyRow({m_formatting.shortDate(m_formatting.calendar().date(line.entry.occurredAt)),
                                     StatementTexts::line(line, m_statement.pointName),
                                     StatementTexts::signedNumber(line.entry.points, m_formatting),
                                     StatementTexts::number(line.balance, m_formatting)},
                                    false);
        row.head = again;
        blocks += row;
    }
    if (history.lines.isEmpty())
        blocks += textBlock(m_width, tr("Nothing in this time."), muted);
    return blocks;
}

} // namespace regulars
