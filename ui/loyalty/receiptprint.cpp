// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/receiptprint.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/barcodepainting.h"
#include "ui/loyalty/statementtexts.h"

#include <QtGui/QPageSize>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double rollWidth = 80 * pointsPerMillimetre;
/// Printers for rolls leave 4 mm free on both sides.
constexpr double rollMargin = 4 * pointsPerMillimetre;
constexpr double halfMargin = 12 * pointsPerMillimetre;
constexpr double fullMargin = 20 * pointsPerMillimetre;
/// PDF knows no longer pages (200 inches).
constexpr double longestRoll = 14'000;
constexpr double footHeight = 14;
constexpr double gap = 6;
constexpr double columnGap = 10;
constexpr double indent = 8;
/// The share of a table's width that names need at least.
constexpr double leastForNames = 0.3;
constexpr double codeHeight = 48;
constexpr int digitsOfMicro = 6;
constexpr int mostLinesOfName = 3;
/// Above these a sheet is no roll and no A5, in points.
constexpr double widestRoll = 90 * pointsPerMillimetre;
constexpr double widestHalf = 170 * pointsPerMillimetre;

const PaperStyle shopStyle{14, QFont::Bold, ColourRole::Text};
const PaperStyle plain{9, QFont::Normal, ColourRole::Text};
const PaperStyle strong{9, QFont::DemiBold, ColourRole::Text};
const PaperStyle totalStyle{13, QFont::Bold, ColourRole::Text};
const PaperStyle small{8, QFont::Normal, ColourRole::Text};

/// A barcode with its text, in the middle.
PaperBlock codeBlock(const BarcodePattern &code)
{
    const auto paint = [code](Paper &paper, const QRectF &place) { paintLabelledBarcode(paper, place, code, small); };
    return {codeHeight, paint, false, {}};
}

} // namespace

ReceiptPrint::ReceiptPrint(const Receipt &receipt, double width, bool isRoll, const Formatting &formatting)
    : m_receipt(receipt), m_width(width), m_isRoll(isRoll), m_formatting(formatting)
{
}

ReceiptPaper ReceiptPrint::paperFor(const QSizeF &size)
{
    const double width = std::min(size.width(), size.height());
    return width <= widestRoll ? ReceiptPaper::Roll : width <= widestHalf ? ReceiptPaper::Half : ReceiptPaper::Full;
}

QString ReceiptPrint::title(const Receipt &receipt)
{
    return receipt.kind == ReceiptKind::Return ? tr("Return %1", "its number").arg(receipt.number)
                                               : tr("Receipt %1", "its number").arg(receipt.number);
}

PaperPages ReceiptPrint::pages(const Receipt &receipt, ReceiptPaper paper, const Formatting &formatting)
{
    FlowShape shape;
    shape.inks = Paper::Inks::Black;
    if (paper == ReceiptPaper::Roll) {
        shape.size = {rollWidth, longestRoll};
        shape.marginX = shape.marginY = rollMargin;
    } else {
        shape.size = paper == ReceiptPaper::Half ? QPageSize(QPageSize::A5).size(QPageSize::Point)
                                                 : officePaper(formatting.locale());
        shape.marginX = shape.marginY = paper == ReceiptPaper::Half ? halfMargin : fullMargin;
        shape.footHeight = footHeight;
    }
    const Blocks blocks = ReceiptPrint(receipt, shape.width(), paper == ReceiptPaper::Roll, formatting).blocks();
    if (paper == ReceiptPaper::Roll) {
        double height = 2 * shape.marginY;
        for (const PaperBlock &block : blocks)
            height += block.height;
        shape.size.setHeight(std::min(height, longestRoll));
        return flowOver(title(receipt), blocks, shape);
    }
    const PaperFoot foot = [&formatting, number = receipt.number](Paper &sheet, const QRectF &place, int page, int pages) {
        if (pages > 1)
            sheet.line(place,
                       tr("%1, page %2 of %3", "number of the receipt")
                           .arg(number, formatting.number(page + 1), formatting.number(pages)),
                       small, Qt::AlignHCenter);
    };
    return flowOver(title(receipt), blocks, shape, foot);
}

ReceiptPrint::Blocks ReceiptPrint::blocks() const
{
    return head() + lines() + sums() + payments() + member() + foot();
}

QString ReceiptPrint::money(qint64 minor) const
{
    return m_formatting.money({minor, m_receipt.total.currency});
}

QString ReceiptPrint::unitPrice(const ReceiptLine &line) const
{
    const Currency currency = m_receipt.total.currency;
    const qint64 microPerMinor = microPerMajor / currency.minorPerMajor();
    if (line.unitPriceMicro % microPerMinor == 0)
        return money(line.unitPriceMicro / microPerMinor);
    int decimals = digitsOfMicro; // "0.085"
    for (qint64 rest = line.unitPriceMicro; decimals > currency.decimals() && rest % 10 == 0; rest /= 10)
        --decimals;
    return m_formatting.locale().toString(static_cast<double>(line.unitPriceMicro) / microPerMajor, 'f', decimals);
}

PaperBlock ReceiptPrint::pair(const QString &label, const QString &value) const
{
    return pairBlock(label, value, plain, plain);
}

PaperBlock ReceiptPrint::separator() const
{
    const auto paint = [](Paper &paper, const QRectF &place) { paper.rule(place.adjusted(0, place.height() / 2, 0, 0)); };
    return {2 * gap, paint, false, {}};
}

ReceiptPrint::Blocks ReceiptPrint::head() const
{
    const Qt::Alignment side = m_isRoll ? Qt::AlignHCenter : Qt::AlignLeft;
    Blocks blocks;
    if (!m_receipt.shopName.isEmpty())
        blocks += textBlock(m_width, m_receipt.shopName, shopStyle, side);
    for (const QString &line : m_receipt.shopLines)
        blocks += textBlock(m_width, line, small, side);
    blocks += separator();
    QString when = m_formatting.shortDate(m_formatting.calendar().date(m_receipt.at));
    if (!m_receipt.timeUnknown)
        when = tr("%1, %2", "day, time").arg(when, m_formatting.time(m_receipt.at));
    blocks += pairBlock(title(m_receipt), when, strong, plain);
    if (!m_receipt.orderNumber.isEmpty())
        blocks += textBlock(m_width, tr("Goods of purchase %1", "its number").arg(m_receipt.orderNumber), plain);
    if (!m_receipt.reason.isEmpty())
        blocks += textBlock(m_width, m_receipt.reason, plain, Qt::AlignLeft, mostLinesOfName);
    if (!m_receipt.customerName.isEmpty())
        blocks += textBlock(m_width, m_receipt.customerName, plain, Qt::AlignLeft, mostLinesOfName);
    blocks += separator();
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::lines() const
{
    if (const QList<double> widths = columns(); !widths.isEmpty())
        return table(widths);
    Blocks blocks;
    for (const ReceiptLine &line : m_receipt.lines)
        blocks += lineBelowEachOther(line);
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::lineBelowEachOther(const ReceiptLine &line) const
{
    PaperBlock name = textBlock(m_width, line.name.isEmpty() ? line.sku : line.name, plain, Qt::AlignLeft, mostLinesOfName);
    name.keepsWithNext = true;
    const auto indented = [](PaperBlock block) {
        block.paint = [paint = block.paint](Paper &paper, const QRectF &place) {
            paint(paper, place.adjusted(indent, 0, 0, 0));
        };
        return block;
    };
    const QString price =
        tr("%1 × %2", "quantity, unit price").arg(m_formatting.quantity(line.quantityMilli), unitPrice(line));
    PaperBlock figures = indented(pair(price, money(line.totalMinor + line.discountMinor)));
    figures.keepsWithNext = line.discountMinor != 0;
    Blocks blocks{name, figures};
    if (line.discountMinor != 0)
        blocks += indented(pair(tr("Discount"), money(-line.discountMinor)));
    blocks += gapBlock(3);
    return blocks;
}

QStringList ReceiptPrint::columnTitles() const
{
    return {tr("Quantity"), tr("Each", "price of one piece"), tr("Discount"), tr("Amount")};
}

QStringList ReceiptPrint::cells(const ReceiptLine &line) const
{
    return {m_formatting.quantity(line.quantityMilli), unitPrice(line),
            line.discountMinor == 0 ? QString() : money(-line.discountMinor), money(line.totalMinor)};
}

QList<double> ReceiptPrint::columns() const
{
    constexpr qsizetype discountColumn = 2;
    const QStringList titles = columnTitles();
    QList<double> widths;
    for (const QString &title : titles)
        widths += Paper::width(title, strong);
    bool hasDiscounts = false;
    for (const ReceiptLine &line : m_receipt.lines) {
        hasDiscounts = hasDiscounts || line.discountMinor != 0;
        const QStringList texts = cells(line);
        for (qsizetype i = 0; i < texts.size(); ++i)
            widths[i] = std::max(widths[i], Paper::width(texts[i], plain));
    }
    if (!hasDiscounts)
        widths[discountColumn] = 0;
    double all = 0;
    for (double &width : widths) {
        width += width > 0 ? columnGap : 0;
        all += width;
    }
    return m_isRoll || all > m_width * (1 - leastForNames) ? QList<double>() : widths;
}

ReceiptPrint::Blocks ReceiptPrint::table(const QList<double> &columns) const
{
    double names = m_width;
    for (const double width : columns)
        names -= width;
    const auto row = [columns, names](const QString &name, const QStringList &texts, const PaperStyle &style) {
        const auto paint = [=](Paper &paper, const QRectF &place) {
            const double height = Paper::lineHeight(style);
            paper.paragraph({place.left(), place.top(), names, place.height()}, name, style, Qt::AlignLeft, mostLinesOfName);
            double left = place.left() + names;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns[i] > 0)
                    paper.figures({left + columnGap, place.top(), columns[i] - columnGap, height}, texts[i], style);
                left += columns[i];
            }
        };
        return PaperBlock{Paper::paragraphHeight(names, name, style, mostLinesOfName) + 3, paint, false, {}};
    };
    PaperBlock head = row(tr("Article"), columnTitles(), strong);
    head.keepsWithNext = !m_receipt.lines.isEmpty();
    const auto again = std::make_shared<const PaperBlock>(head);
    Blocks blocks{head};
    for (const ReceiptLine &line : m_receipt.lines) {
        PaperBlock block = row(line.name.isEmpty() ? line.sku : line.name, cells(line), plain);
        block.head = again;
        blocks += block;
    }
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::sums() const
{
    Blocks blocks{separator()};
    if (m_receipt.discountMinor != 0 || m_receipt.shippingMinor != 0)
        blocks += pair(tr("Sum"), m_formatting.money(m_receipt.subtotal()));
    if (m_receipt.discountMinor != 0)
        blocks += pair(tr("Discount"), money(-m_receipt.discountMinor));
    if (m_receipt.shippingMinor != 0)
        blocks += pair(tr("Shipping"), money(m_receipt.shippingMinor));
    const QString label = m_receipt.kind == ReceiptKind::Return ? tr("Given back") : tr("Total");
    blocks += pairBlock(label, m_formatting.money(m_receipt.total), totalStyle, totalStyle);
    if (m_receipt.taxMinor != 0)
        blocks += pairBlock(tr("Tax contained"), money(m_receipt.taxMinor), small, small);
    for (PaperBlock &block : blocks)
        block.keepsWithNext = &block != &blocks.last();
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::payments() const
{
    if (m_receipt.payments.isEmpty())
        return {};
    const QString pointName = m_receipt.points ? m_receipt.points->pointName : QString();
    Blocks blocks{gapBlock(gap)};
    for (const OrderPayment &payment : m_receipt.payments) {
        const QString label = payment.kind == OrderPaymentKind::Points
                                  ? StatementTexts::points(payment.points, pointName, m_formatting)
                                  : tr("Voucher");
        blocks += pair(label, money(payment.amountMinor));
    }
    blocks += pairBlock(m_receipt.kind == ReceiptKind::Return ? tr("Money back") : tr("Paid with money"),
                        m_formatting.money(m_receipt.inMoney()), strong, strong);
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::member() const
{
    const QString card = maskedCardNumber(m_receipt.cardNumber);
    if (!m_receipt.points && card.isEmpty())
        return {};
    Blocks blocks{separator()};
    if (!card.isEmpty())
        blocks += pair(tr("Card"), card);
    if (!m_receipt.points)
        return blocks;
    const ReceiptPoints &points = *m_receipt.points;
    const auto amount = [&](Points some) { return StatementTexts::points(some, points.pointName, m_formatting); };
    if (!points.earned.isZero()) {
        const bool sale = m_receipt.kind == ReceiptKind::Sale;
        blocks += pair(sale ? tr("Collected with this purchase") : tr("Changed by this return"),
                       StatementTexts::signedNumber(points.earned, m_formatting));
    }
    blocks += pairBlock(tr("To spend"), amount(points.active), strong, strong);
    if (points.pending.isPositive())
        blocks += pair(tr("To spend later"), amount(points.pending));
    if (points.nextExpiry)
        blocks += textBlock(m_width,
                            tr("%1 are valid through %2.", "points, day")
                                .arg(amount(points.nextExpiry->points),
                                     m_formatting.shortDate(StatementTexts::lastDay(points.nextExpiry->at, m_formatting))),
                            small);
    for (PaperBlock &block : blocks)
        block.keepsWithNext = &block != &blocks.last();
    return blocks;
}

ReceiptPrint::Blocks ReceiptPrint::foot() const
{
    Blocks blocks;
    const Result<BarcodePattern> code = barcodeOf(BarcodeKind::Code128, m_receipt.number);
    if (code && isReadable(*code, m_width))
        blocks += {gapBlock(2 * gap), codeBlock(*code)};
    if (!m_receipt.thanks.isEmpty())
        blocks += {gapBlock(gap), textBlock(m_width, m_receipt.thanks, plain, Qt::AlignHCenter, mostLinesOfName)};
    return blocks;
}

} // namespace regulars
