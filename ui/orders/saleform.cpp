// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/saleform.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"
#include "ui/base/whenedit.h"
#include "ui/orders/salelineedit.h"
#include "ui/timeline/timelinetexts.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

SaleForm::SaleForm(Currency currency, const Formatting &formatting, const Clock &clock, QWidget *parent)
    : FormDialog(tr("Record sale"), parent),
      m_currency(currency),
      m_formatting(formatting),
      m_when(new WhenEdit(formatting.calendar(), clock, this))
{
    addCustomer();
    addLines();
    addRest();
    body()->addStretch(1);
    addTotal();
    setSaveText(tr("Record sale"));
    resize(760, 680);
    addLine();
    refreshTotals();
    m_customerEdit->setFocus();
}

void SaleForm::addCustomer()
{
    m_customerEdit = new SuggestEdit(this);
    m_customerEdit->setObjectName(u"customer"_s);
    m_customerEdit->setPlaceholderText(tr("Anonymous sale, or type a name, phone or card number"));
    m_customerEdit->setClearButtonEnabled(true);
    auto *label = new TextLabel(tr("Customer"), FontRole::Small, ColourRole::Muted, this);
    label->setBuddy(m_customerEdit);
    m_customerEdit->setAccessibleName(label->text());
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(label);
    column->addWidget(m_customerEdit);
    body()->addLayout(column);
    connect(m_customerEdit, &SuggestEdit::suggestionsWanted, this, &SaleForm::customersWanted);
    connect(m_customerEdit, &QLineEdit::textChanged, this, [this] {
        m_customer = {};
        setInvalidMark(m_customerEdit, false);
    });
    connect(m_customerEdit, &SuggestEdit::chosen, this, [this](const QVariant &value) {
        m_customer = value.value<CustomerId>();
        m_lines.front()->product()->setFocus();
    });
}

void SaleForm::addLines()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->setContentsMargins(0, space::xs, 0, 0);
    const auto title = [&](const QString &text, int width) {
        auto *label = new TextLabel(text, FontRole::Small, ColourRole::Muted, this);
        if (width > 0) {
            label->setElided(true);
            label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
            label->setFixedWidth(width);
            label->setAlignment(Qt::AlignTrailing);
        }
        head->addWidget(label, width > 0 ? 0 : 1);
    };
    title(tr("Product"), 0);
    title(tr("Quantity"), SaleLineEdit::quantityWidth);
    title(tr("Price of one"), SaleLineEdit::priceWidth);
    title(tr("Discount"), SaleLineEdit::priceWidth);
    title(tr("Sum"), SaleLineEdit::totalWidth);
    head->addSpacing(SaleLineEdit::removeWidth + space::s);
    m_lineLayout = new QVBoxLayout;
    m_lineLayout->setSpacing(space::s);
    m_lineError = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_lineError->setObjectName(u"line_error"_s);
    m_lineError->setWordWrap(true);
    m_lineError->hide();
    auto *add = new QPushButton(themedIcon(Theme::of(this), IconName::Plus, ColourRole::Accent), tr("Add a line"), this);
    add->setAutoDefault(false);
    setButtonLook(add, ButtonVariant::Quiet, ButtonSize::Small);
    connect(add, &QPushButton::clicked, this, [this] { addLine()->product()->setFocus(); });
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addLayout(m_lineLayout);
    column->addWidget(m_lineError);
    column->addWidget(add, 0, Qt::AlignLeading);
    body()->addLayout(column);
    body()->addWidget(new Separator(this));
}

void SaleForm::addRest()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_rest = new FormBinder(form, 2);
    m_rest->addMoney(u"discount"_s, tr("Discount on the whole sale"), m_currency);
    m_rest->addMoney(u"shipping"_s, tr("Shipping"), m_currency);
    FormField &when = m_rest->addEditor(
        u"ordered_at"_s, tr("When"), m_when,
        {[this] { return m_when->isNow() ? QVariant() : QVariant(m_when->dateTime()); }, {}, {}}, false);
    connect(m_when, &WhenEdit::dateTimeChanged, &when, &FormField::edited);
    QList<std::pair<QVariant, QString>> channels;
    for (const auto &[channel, channelName] : EnumNames<OrderChannel>::names)
        channels.append({QString::fromUtf16(channelName),
                         channel == OrderChannel::Unknown ? tr("Not known") : TimelineTexts::channel(channel)});
    m_rest->addChoice(u"channel"_s, tr("Sold at"), channels);
    m_rest->addLongText(u"note"_s, tr("Note"), 2000);
    m_rest->setValue(u"channel"_s, nameOf(OrderChannel::Counter));
    m_rest->markClean();
    connect(m_rest, &FormBinder::edited, this, &SaleForm::refreshTotals);
}

void SaleForm::addTotal()
{
    m_total = new TextLabel({}, FontRole::KeyFigure, ColourRole::Text, this);
    m_total->setObjectName(u"total"_s);
    footer()->insertWidget(0, new TextLabel(tr("Total"), FontRole::Body, ColourRole::Muted, this));
    footer()->insertSpacing(1, space::s);
    footer()->insertWidget(2, m_total);
}

void SaleForm::setCustomer(CustomerId id, const QString &name)
{
    m_customer = m_openedFor = id;
    m_customerEdit->setQuietText(name);
    if (id.isValid())
        m_lines.front()->product()->setFocus();
}

void SaleForm::showCustomers(const QString &text, const QList<Suggestion> &customers)
{
    m_customerEdit->showSuggestions(text, customers);
}

void SaleForm::showProducts(const QString &text, const QList<Product> &products)
{
    QList<Suggestion> suggestions;
    for (const Product &product : products) {
        QStringList details;
        if (!product.sku.isEmpty())
            details.append(product.sku);
        details.append(m_formatting.money(lineTotal(milliPerPiece, product.priceMicro, m_currency)));
        suggestions.append({product.name, details.join(u"  ·  "_s), QVariant::fromValue(product)});
    }
    for (SaleLineEdit *line : m_lines)
        line->product()->showSuggestions(text, suggestions);
}

SaleLineEdit *SaleForm::addLine()
{
    auto *line = new SaleLineEdit(m_currency, m_formatting, this);
    m_lineLayout->addWidget(line);
    line->show();
    line->follow(m_lines.empty() ? m_customerEdit : m_lines.back()->lastEditor());
    m_lines.push_back(line);
    connect(line, &SaleLineEdit::edited, this, &SaleForm::linesEdited);
    connect(line, &SaleLineEdit::removeRequested, this, [this, line] { removeLine(line); });
    connect(line->product(), &SuggestEdit::suggestionsWanted, this, &SaleForm::productsWanted);
    return line;
}

void SaleForm::removeLine(SaleLineEdit *line)
{
    std::erase(m_lines, line);
    m_lineLayout->removeWidget(line);
    line->hide();
    line->setParent(nullptr);
    line->deleteLater();
    if (m_lines.empty())
        addLine();
    m_lines.back()->product()->setFocus();
    linesEdited();
}

void SaleForm::linesEdited()
{
    m_lineError->hide();
    for (SaleLineEdit *line : m_lines)
        line->showErrors({});
    refreshTotals();
}

void SaleForm::refreshTotals()
{
    const Order sale = order();
    qsizetype index = 0;
    for (SaleLineEdit *line : m_lines)
        line->showTotal(line->isEmpty() ? 0 : sale.lines.at(index++).totalMinor);
    m_total->setText(m_formatting.money(sale.total));
}

std::vector<SaleLineEdit *> SaleForm::filledLines() const
{
    std::vector<SaleLineEdit *> filled;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(filled),
                 [](const SaleLineEdit *line) { return !line->isEmpty(); });
    return filled;
}

Order SaleForm::order() const
{
    Order order;
    order.customer = m_customer;
    order.orderedAt = m_when->instant();
    order.channel = valueOf<OrderChannel>(m_rest->value<QString>(u"channel"_s));
    order.status = OrderStatus::Completed;
    order.total.currency = m_currency;
    order.discountMinor = m_rest->value<Money>(u"discount"_s).minor;
    order.shippingMinor = m_rest->value<Money>(u"shipping"_s).minor;
    order.note = m_rest->value<QString>(u"note"_s);
    for (const SaleLineEdit *line : filledLines())
        order.lines.append(line->line());
    addUp(order);
    return order;
}

bool SaleForm::isDirty() const
{
    return m_customer != m_openedFor || m_rest->isDirty() || !filledLines().empty();
}

void SaleForm::save()
{
    notice()->hide();
    const Order entered = order();
    QList<Error> errors = validate(entered) + m_rest->check();
    const auto lines = filledLines();
    for (size_t i = 0; i < lines.size(); ++i) {
        for (Error error : lines[i]->check()) {
            error.args.insert(u"index"_s, static_cast<int>(i));
            errors.append(error);
        }
    }
    if (!m_customer.isValid() && !m_customerEdit->text().trimmed().isEmpty())
        errors.append(invalidField(u"customer"_s, u"unknown"_s));
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void SaleForm::showErrors(const QList<Error> &errors)
{
    QList<Error> ofOrder;
    QStringList sentences;
    const auto lines = filledLines();
    QList<QList<Error>> ofLines(static_cast<qsizetype>(lines.size()));
    bool unknownCustomer = false;
    for (const Error &error : errors) {
        const int line = error.args.value(u"index"_s, -1).toInt();
        if (line >= 0 && line < ofLines.size())
            ofLines[line].append(error);
        else if (error.field == "customer"_L1)
            unknownCustomer = true;
        else if (error.field != "lines"_L1)
            ofOrder.append(error);
        if (line >= 0 || error.field == "lines"_L1)
            sentences.append(error.field == "lines"_L1 && lines.empty() ? tr("Add at least one thing that was sold.")
                                                                        : errorText(error));
    }
    showOthers(m_rest->showErrors(ofOrder));
    QWidget *first = nullptr;
    for (size_t i = 0; i < lines.size(); ++i) {
        QWidget *wrong = lines[i]->showErrors(ofLines.at(static_cast<qsizetype>(i)));
        first = first ? first : wrong;
    }
    if (!first && !sentences.isEmpty())
        first = m_lines.front()->product();
    sentences.removeDuplicates();
    m_lineError->setText(sentences.join(u' '));
    m_lineError->setVisible(!sentences.isEmpty());
    setInvalidMark(m_customerEdit, unknownCustomer);
    if (unknownCustomer) {
        first = m_customerEdit;
        notice()->show(tr("Choose the customer from the list, or empty the line for an anonymous sale."), Tone::Danger);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void SaleForm::showFailure(const Error &error)
{
    setSaving(false);
    showErrors({error});
}

void SaleForm::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)) {
        FormDialog::keyPressEvent(event);
        return;
    }
    if (focusWidget() == m_lines.back()->lastEditor() && !m_lines.back()->isEmpty())
        addLine()->product()->setFocus();
    else
        focusNextChild();
}

} // namespace regulars
