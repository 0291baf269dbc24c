// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/donationprint.h"

#include "models/exchange/tablebytes.h"
#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/loyalty/statementtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double margin = 18 * pointsPerMillimetre;
constexpr double footHeight = 22;
constexpr double gap = 16;
constexpr double rowGap = 4;
constexpr double figureWidth = 92;
constexpr int mostLinesOfRow = 2;
constexpr qint64 hundredthsPerPoint = 100;

const PaperStyle titleStyle{18, QFont::Bold, ColourRole::Text};
const PaperStyle plain{9, QFont::Normal, ColourRole::Text};
const PaperStyle strong{9, QFont::DemiBold, ColourRole::Text};
const PaperStyle muted{9, QFont::Normal, ColourRole::Muted};
const PaperStyle small{8, QFont::Normal, ColourRole::Muted};

/// The cause in what the figures leave of the line.
PaperBlock rowBlock(double width, const QStringList &cells, const PaperStyle &style)
{
    const double words = width - static_cast<double>(cells.size() - 1) * figureWidth;
    const double height = Paper::paragraphHeight(words, cells[0], style, mostLinesOfRow);
    const auto paint = [cells, style, words](Paper &paper, const QRectF &place) {
        const double top = place.top() + rowGap / 2;
        paper.paragraph({place.left(), top, words, place.height()}, cells[0], style, Qt::AlignLeft, mostLinesOfRow);
        double left = place.left() + words + 6;
        for (qsizetype i = 1; i < cells.size(); ++i, left += figureWidth)
            paper.figures({left, top, figureWidth - 6, Paper::lineHeight(style)}, cells[i], style);
        paper.rule({place.left(), place.bottom() - 1, place.width(), 0});
    };
    return {height + rowGap + 1, paint, false, {}};
}

} // namespace

QString DonationPrint::title(const DonationYear &donations)
{
    return tr("Donations in %1", "a year").arg(donations.year);
}

QStringList DonationPrint::headings(const DonationYear &donations)
{
    return {tr("Cause"), tr("Claims"), tr("Members"), donations.pointName.isEmpty() ? tr("Points") : donations.pointName,
            tr("Amount")};
}

QStringList DonationPrint::cells(const DonationSum &sum, const DonationYear &donations, const Formatting &formatting)
{
    return {sum.cause.isEmpty() ? tr("Altogether") : sum.cause, formatting.number(sum.claims),
            formatting.number(sum.members), StatementTexts::number(sum.points, formatting),
            formatting.money({sum.minor, donations.currency})};
}

PaperPages DonationPrint::pages(const DonationYear &donations, const Formatting &formatting)
{
    FlowShape shape;
    shape.size = officePaper(formatting.locale());
    shape.marginX = shape.marginY = margin;
    shape.footHeight = footHeight;
    const QString day = formatting.date(formatting.calendar().date(donations.madeAt));
    const PaperFoot foot = [&formatting, day](Paper &paper, const QRectF &place, int page, int pages) {
        const QRectF row(place.left(), place.bottom() - 12, place.width(), 12);
        paper.line({row.left(), row.top(), row.width() * 0.7, row.height()}, tr("As of %1", "day").arg(day), small);
        paper.line({row.left() + row.width() * 0.7, row.top(), row.width() * 0.3, row.height()},
                   tr("Page %1 of %2").arg(formatting.number(page + 1), formatting.number(pages)), small, Qt::AlignRight);
    };
    const double width = shape.width();
    QList<PaperBlock> blocks{textBlock(width, donations.shopName, strong), gapBlock(gap)};
    blocks += textBlock(width, title(donations), titleStyle, Qt::AlignLeft, 2);
    blocks += textBlock(width, tr("What members gave to causes for their points. What was taken back is not in it."), muted);
    blocks += gapBlock(gap);
    PaperBlock head = rowBlock(width, headings(donations), strong);
    head.keepsWithNext = true;
    const auto again = std::make_shared<const PaperBlock>(head);
    blocks += head;
    for (const DonationSum &sum : donations.causes) {
        blocks += rowBlock(width, cells(sum, donations, formatting), plain);
        blocks.last().head = again;
    }
    blocks += rowBlock(width, cells(donations.total, donations, formatting), strong);
    blocks.last().head = again;
    return flowOver(title(donations), blocks, shape, foot);
}

QByteArray DonationPrint::csv(const DonationYear &donations, const Formatting &formatting)
{
    const QString decimalMark = formatting.locale().decimalPoint();
    const auto decimal = [&](qint64 value, qint64 perUnit, int digits) {
        return QString::number(static_cast<double>(value) / static_cast<double>(perUnit), 'f', digits)
            .replace(u'.', decimalMark);
    };
    int digits = 0;
    for (qint64 unit = donations.currency.minorPerMajor(); unit > 1; unit /= 10)
        ++digits;
    const auto row = [&](const DonationSum &sum) -> QStringList {
        return {sum.cause.isEmpty() ? tr("Altogether") : sum.cause, QString::number(sum.claims),
                QString::number(sum.members), decimal(sum.points.hundredths, hundredthsPerPoint, 2),
                decimal(sum.minor, donations.currency.minorPerMajor(), digits)};
    };
    QList<QStringList> rows{headings(donations)};
    rows.first().last() = tr("Amount, %1", "a currency").arg(donations.currency.code());
    for (const DonationSum &sum : donations.causes)
        rows += row(sum);
    rows += row(donations.total);
    return tableBytes(rows, decimalMark == "."_L1 ? ',' : ';');
}

QStringList DonationPrint::lines(const DonationYear &donations, const Formatting &formatting)
{
    const auto line = [&](const DonationSum &sum) {
        return tr("%1: %2 by %Ln member(s)", "a cause, an amount", pluralCount(sum.members))
            .arg(sum.cause.isEmpty() ? tr("Altogether") : sum.cause, formatting.money({sum.minor, donations.currency}));
    };
    QStringList lines;
    for (const DonationSum &sum : donations.causes)
        lines += line(sum);
    if (donations.causes.isEmpty())
        return {tr("Nothing was given in %1.", "a year").arg(donations.year)};
    return lines << line(donations.total);
}

} // namespace regulars
