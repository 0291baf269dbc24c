// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/returnform.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/base/whenedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int quantityDecimals = 3;
constexpr int numberWidth = 84;

} // namespace

ReturnForm::ReturnForm(const Order &order, const QHash<OrderLineId, qint64> &alreadyReturned, const Formatting &formatting,
                       const Clock &clock, QWidget *parent)
    : FormDialog(tr("Take goods back"), parent),
      m_order(order),
      m_alreadyReturned(alreadyReturned),
      m_formatting(formatting),
      m_when(new WhenEdit(formatting.calendar(), clock, this))
{
    auto *title = new TextLabel(
        tr("Order %1 of %2").arg(order.number, formatting.date(formatting.calendar().date(order.orderedAt))),
        FontRole::CardTitle, ColourRole::Text, this);
    body()->addWidget(title);
    addLines();
    body()->addWidget(new Separator(this));
    addRest();
    body()->addStretch(1);
    m_total = new TextLabel({}, FontRole::KeyFigure, ColourRole::Text, this);
    m_total->setObjectName(u"total"_s);
    footer()->insertWidget(0, new TextLabel(tr("Pay back"), FontRole::Body, ColourRole::Muted, this));
    footer()->insertSpacing(1, space::s);
    footer()->insertWidget(2, m_total);
    setSaveText(tr("Record return"));
    resize(700, 560);
    refresh();
}

void ReturnForm::addLines()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const QString &text : {tr("Product"), tr("Bought"), tr("Back already"), tr("Comes back"), tr("Worth")}) {
        auto *label = new TextLabel(text, FontRole::Small, ColourRole::Muted, this);
        label->setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        grid->addWidget(label, 0, column++);
    }
    for (const OrderLine &line : std::as_const(m_order.lines))
        addLine(grid, grid->rowCount(), line);
    m_lineError = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_lineError->setObjectName(u"line_error"_s);
    m_lineError->setWordWrap(true);
    m_lineError->hide();
    auto *all = new QPushButton(tr("Everything comes back"), this);
    all->setObjectName(u"everything"_s);
    all->setAutoDefault(false);
    setButtonLook(all, ButtonVariant::Secondary, ButtonSize::Small);
    connect(all, &QPushButton::clicked, this, [this] {
        for (const Row &row : m_rows)
            row.quantity->setText(
                row.leftMilli > 0 ? fixedPointText(row.leftMilli, quantityDecimals, 0, m_formatting.locale()) : QString());
    });
    body()->addLayout(grid);
    body()->addWidget(m_lineError);
    body()->addWidget(all, 0, Qt::AlignLeading);
}

void ReturnForm::addLine(QGridLayout *grid, int gridRow, const OrderLine &line)
{
    const qint64 back = m_alreadyReturned.value(line.id);
    Row row{line, std::max<qint64>(0, line.quantityMilli - back), new QLineEdit(this),
            new TextLabel({}, FontRole::Strong, ColourRole::Text, this)};
    auto *name = new TextLabel(line.name.isEmpty() ? line.sku : line.name, FontRole::Body, ColourRole::Text, this);
    name->setElided(true);
    row.quantity->setObjectName(u"quantity"_s);
    row.quantity->setAccessibleName(tr("How much of %1 comes back").arg(name->text()));
    row.quantity->setPlaceholderText(m_formatting.quantity(0));
    row.quantity->setAlignment(Qt::AlignTrailing);
    row.quantity->setFixedWidth(numberWidth);
    row.quantity->setEnabled(row.leftMilli > 0);
    row.amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.amount->setMinimumWidth(numberWidth);
    grid->addWidget(name, gridRow, 0);
    grid->addWidget(new TextLabel(m_formatting.quantity(line.quantityMilli), FontRole::Body, ColourRole::Text, this),
                    gridRow, 1, Qt::AlignTrailing);
    grid->addWidget(new TextLabel(m_formatting.quantity(back), FontRole::Body, ColourRole::Muted, this), gridRow, 2,
                    Qt::AlignTrailing);
    grid->addWidget(row.quantity, gridRow, 3, Qt::AlignTrailing);
    grid->addWidget(row.amount, gridRow, 4);
    m_rows.push_back(row);
    connect(row.quantity, &QLineEdit::textChanged, this, [this] {
        m_lineError->hide();
        for (const Row &each : m_rows)
            setInvalidMark(each.quantity, false);
        refresh();
    });
}

void ReturnForm::addRest()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_rest = new FormBinder(form, 1);
    m_rest->addText(u"reason"_s, tr("Why it comes back"), 500);
    FormField &when = m_rest->addEditor(
        u"returned_at"_s, tr("When"), m_when,
        {[this] { return m_when->isNow() ? QVariant() : QVariant(m_when->dateTime()); }, {}, {}});
    connect(m_when, &WhenEdit::dateTimeChanged, &when, &FormField::edited);
}

std::optional<qint64> ReturnForm::quantityOf(const Row &row) const
{
    return row.quantity->text().trimmed().isEmpty()
               ? 0
               : fixedPointOf(row.quantity->text(), quantityDecimals, m_formatting.locale());
}

std::vector<const ReturnForm::Row *> ReturnForm::filledRows() const
{
    std::vector<const Row *> filled;
    for (const Row &row : m_rows) {
        if (quantityOf(row).value_or(1) != 0)
            filled.push_back(&row);
    }
    return filled;
}

Return ReturnForm::goods() const
{
    Return goods;
    goods.order = m_order.id;
    goods.customer = m_order.customer;
    goods.returnedAt = m_when->instant();
    goods.total.currency = m_order.total.currency;
    goods.reason = m_rest->value<QString>(u"reason"_s);
    for (const Row *row : filledRows()) {
        ReturnLine line;
        line.orderLine = row->line.id;
        line.product = row->line.product;
        line.sku = row->line.sku;
        line.name = row->line.name;
        line.quantityMilli = quantityOf(*row).value_or(0);
        line.unitPriceMicro = paidUnitPriceMicro(row->line, m_order.total.currency);
        goods.lines.append(line);
    }
    addUp(goods);
    return goods;
}

void ReturnForm::refresh()
{
    const Return back = goods();
    for (const Row &row : m_rows) {
        const auto line = std::find_if(back.lines.begin(), back.lines.end(),
                                       [&](const ReturnLine &each) { return each.orderLine == row.line.id; });
        row.amount->setText(line == back.lines.end() ? QString()
                                                     : m_formatting.money({line->totalMinor, m_order.total.currency}));
    }
    m_total->setText(m_formatting.money(back.total));
}

bool ReturnForm::isDirty() const
{
    return m_rest->isDirty() || !filledRows().empty();
}

void ReturnForm::save()
{
    notice()->hide();
    const Return entered = goods();
    QList<Error> errors;
    const auto rows = filledRows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!quantityOf(*rows[i]))
            errors.append(invalidField(u"quantity"_s, u"not_a_number"_s, {{u"index"_s, static_cast<int>(i)}}));
    }
    if (errors.isEmpty())
        errors = validate(entered, m_order, m_alreadyReturned);
    errors += m_rest->check();
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void ReturnForm::showErrors(const QList<Error> &errors)
{
    const auto rows = filledRows();
    QList<Error> ofForm;
    QStringList sentences;
    QWidget *first = nullptr;
    for (const Error &error : errors) {
        const int line = error.args.value(u"index"_s, -1).toInt();
        if (line >= 0 && line < static_cast<int>(rows.size())) {
            QLineEdit *wrong = rows[static_cast<size_t>(line)]->quantity;
            setInvalidMark(wrong, true);
            first = first ? first : wrong;
            sentences.append(errorText(error));
        } else if (error.field == "lines"_L1) {
            sentences.append(rows.empty() ? tr("Say how much of what comes back.") : errorText(error));
            first = first || m_rows.empty() ? first : m_rows.front().quantity;
        } else {
            ofForm.append(error);
        }
    }
    showOthers(m_rest->showErrors(ofForm));
    sentences.removeDuplicates();
    m_lineError->setText(sentences.join(u' '));
    m_lineError->setVisible(!sentences.isEmpty());
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void ReturnForm::showFailure(const Error &error)
{
    setSaving(false);
    showErrors({error});
}

} // namespace regulars
