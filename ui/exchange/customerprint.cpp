// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/customerprint.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

#include <QtCore/QFile>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int pdfDotsPerInch = 300;
constexpr int marginMillimetres = 15;
constexpr int textPoints = 9;

QString cell(const QString &text, bool number = false)
{
    return u"<td align=\"%1\">%2</td>"_s.arg(number ? u"right"_s : u"left"_s, text.toHtmlEscaped());
}

} // namespace

QString CustomerPrint::html(const CustomerListing &listing, const QString &shopName, const Formatting &formatting)
{
    QString head;
    for (const QString &title : {tr("Name"), tr("E-mail"), tr("Phone"), tr("City")})
        head += u"<th align=\"left\">%1</th>"_s.arg(title.toHtmlEscaped());
    for (const QString &title : {tr("Orders"), tr("Revenue"), tr("Last order")})
        head += u"<th align=\"right\">%1</th>"_s.arg(title.toHtmlEscaped());
    QString rows;
    for (const CustomerRow &row : listing.rows) {
        rows += u"<tr>"_s + cell(CustomerTexts::name(row.name)) + cell(row.email) + cell(row.phone) + cell(row.city) +
                cell(formatting.number(row.orders), true) + cell(formatting.money(row.net), true) +
                cell(row.lastOrderAt ? formatting.shortDate(formatting.calendar().date(*row.lastOrderAt)) : QString(),
                     true) +
                u"</tr>"_s;
    }
    const QString title = shopName.isEmpty() ? tr("Customers") : tr("Customers of %1", "name of the shop").arg(shopName);
    QString foot = tr("%Ln customer(s)", "", static_cast<int>(listing.all.size()));
    if (listing.rows.size() < listing.all.size())
        foot = tr("The first %1 of %2 customers")
                   .arg(formatting.number(listing.rows.size()), formatting.number(listing.all.size()));
    return u"<h2>%1</h2><p>%2 · %3</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\">"
           "<thead><tr>%4</tr></thead>%5</table>"_s.arg(title.toHtmlEscaped(), foot.toHtmlEscaped(),
                                                        formatting.date(formatting.today()).toHtmlEscaped(), head, rows);
}

void CustomerPrint::print(QPagedPaintDevice &device, const CustomerListing &listing, const QString &shopName,
                          const Formatting &formatting)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(textPoints);
    document.setDefaultFont(font);
    document.setHtml(html(listing, shopName, formatting));
    document.print(&device);
}

Result<void> CustomerPrint::writePdf(const QString &file, const CustomerListing &listing, const QString &shopName,
                                     const Formatting &formatting)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
    QPdfWriter writer(&target);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    writer.setTitle(tr("Customers"));
    print(writer, listing, shopName, formatting);
    if (!target.flush() || target.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
    return {};
}

} // namespace regulars
