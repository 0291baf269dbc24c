// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/issuecouponsform.h"

#include "core/loyalty/couponcode.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/rewardtexts.h"
#include "ui/routing/productsedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool hasAmount(CouponKind kind)
{
    return kind == CouponKind::Amount || kind == CouponKind::GiftCard;
}

} // namespace

IssueCouponsForm::IssueCouponsForm(const EarnRuleServices &services, QWidget *parent)
    : FormDialog(tr("Issue coupons"), parent),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_product(new ProductsEdit(services.database, this)),
      m_customerEdit(new SuggestEdit(this))
{
    m_sentence->setObjectName(u"coupon_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    keepSpaceWhenHidden(*m_sentence);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    createValue();
    createCodes();
    createTerms();
    createCustomer();
    m_form->setValue(u"count"_s, qint64(1));
    m_form->setValue(u"max_uses"_s, qint64(1));
    m_form->clearErrors();
    m_form->markClean();
    connect(m_form, &FormBinder::edited, this, &IssueCouponsForm::follow);
    follow();
    setSaveText(tr("Issue"));
    resize(720, 700);
    m_form->field(u"kind"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
IssueCouponsForm::~IssueCouponsForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void IssueCouponsForm::createValue()
{
    m_form->addChoice(u"kind"_s, tr("What it is"), choicesOf<CouponKind>(&RewardTexts::couponKind));
    m_form->addWhole(u"percent"_s, tr("Per cent"), 1, 100);
    m_form->addMoney(u"amount"_s, tr("Amount"), m_services.names.currency);
    addProduct(*m_form, u"product"_s, tr("One piece of this product"), m_product);
    m_form->addText(u"item"_s, tr("What for, in your own words"), static_cast<int>(longestCouponItem));
}

void IssueCouponsForm::createCodes()
{
    m_form->beginRow();
    m_form->addWhole(u"count"_s, tr("How many"), 1, IssueCoupons::mostAtOnce).setRequired();
    m_form->addText(u"batch"_s, tr("Name of the batch, such as “Summer mailing”"), static_cast<int>(longestBatchName));
    m_form->addWhole(u"max_uses"_s, tr("How often each can be used; empty: as often as wanted"), 1, mostCouponUses);
    m_form->addWhole(u"max_uses_per_customer"_s, tr("How often by the same customer; empty: not limited"), 1,
                     mostCouponUses);
    m_form->addText(u"code"_s, tr("A code of your own, such as SUMMER10; empty: drawn at random"),
                    static_cast<int>(longestOwnCode));
}

void IssueCouponsForm::createTerms()
{
    m_form->beginRow();
    m_form->addDate(u"valid_from"_s, tr("From this day on"));
    m_form->addDate(u"valid_until"_s, tr("Until this day"));
    m_form->addMoney(u"minimum"_s, tr("For goods of at least"), m_services.names.currency);
    m_form->addCheck(u"minimum_net"_s, tr("Without their tax"));
    m_form->addCheck(u"stackable"_s, tr("Also together with other coupons"));
    m_form->addCheck(u"full_price"_s, tr("Of the price before other discounts"));
    m_form->addCheck(u"restored"_s, tr("Can be used again when everything comes back"));
}

void IssueCouponsForm::createCustomer()
{
    m_customerEdit->setPlaceholderText(tr("Name, phone or card number"));
    m_customerEdit->setClearButtonEnabled(true);
    FormField &field = m_form->addEditor(
        u"customer"_s, tr("Only for this customer; empty: for whoever has it"), m_customerEdit,
        {[this] { return m_customerEdit->text(); }, [](const QVariant &) {},
         [this] {
             const bool isOpen = !m_customer.isValid() && !m_customerEdit->text().trimmed().isEmpty();
             return isOpen ? QList<Error>{invalidField(u"customer"_s, u"not_in_the_list"_s)} : QList<Error>();
         }},
        false);
    connect(m_customerEdit, &SuggestEdit::suggestionsWanted, this, &IssueCouponsForm::customersWanted);
    connect(m_customerEdit, &QLineEdit::textChanged, this, [this] { m_customer = {}; });
    connect(m_customerEdit, &QLineEdit::textChanged, &field, &FormField::edited);
    connect(m_customerEdit, &SuggestEdit::chosen, &field, [this, &field](const QVariant &value) {
        m_customer = value.value<CustomerId>();
        Q_EMIT field.edited();
    });
}

void IssueCouponsForm::showCustomers(const QString &text, const QList<Suggestion> &customers)
{
    m_customerEdit->showSuggestions(text, customers);
}

IssueCoupons IssueCouponsForm::entered() const
{
    const auto number = [this](const QString &id) { return m_form->field(id).value().toInt(); };
    const auto minor = [this](const QString &id) { return m_form->field(id).value().value<Money>().minor; };
    IssueCoupons issue;
    Coupon &coupon = issue.model;
    issue.count = number(u"count"_s);
    coupon.kind = valueOf<CouponKind>(m_form->value<QString>(u"kind"_s));
    coupon.batch = m_form->value<QString>(u"batch"_s).simplified();
    coupon.code = issue.count == 1 ? m_form->value<QString>(u"code"_s) : QString();
    coupon.validFrom = m_form->value<QDate>(u"valid_from"_s);
    coupon.validUntil = m_form->value<QDate>(u"valid_until"_s);
    coupon.customer = m_customer;
    // Values of other kinds stay at their defaults.
    if (coupon.kind == CouponKind::Percent) {
        coupon.value.percent = number(u"percent"_s);
        coupon.onFullPrice = m_form->value<bool>(u"full_price"_s);
    }
    if (hasAmount(coupon.kind))
        coupon.value.amountMinor = minor(u"amount"_s);
    if (coupon.kind == CouponKind::FreeItem)
        coupon.value.product = {m_form->value<qint64>(u"product"_s)};
    if ((coupon.kind == CouponKind::FreeItem && !coupon.value.product.isValid()) || coupon.kind == CouponKind::Access)
        coupon.value.item = m_form->value<QString>(u"item"_s);
    if (coupon.kind == CouponKind::GiftCard)
        return issue;
    coupon.minimumMinor = minor(u"minimum"_s);
    coupon.minimumNetOfTax = coupon.minimumMinor > 0 && m_form->value<bool>(u"minimum_net"_s);
    coupon.maxUses = number(u"max_uses"_s);
    coupon.maxUsesPerCustomer = number(u"max_uses_per_customer"_s);
    coupon.stackable = m_form->value<bool>(u"stackable"_s);
    coupon.restoredOnReturn = m_form->value<bool>(u"restored"_s);
    return issue;
}

EarnNames IssueCouponsForm::names() const
{
    EarnNames names = m_services.names;
    names.products = m_product->products() + names.products;
    return names;
}

void IssueCouponsForm::follow()
{
    const IssueCoupons issue = entered();
    const Coupon &coupon = issue.model;
    const bool isCard = coupon.kind == CouponKind::GiftCard;
    m_form->field(u"percent"_s).setVisible(coupon.kind == CouponKind::Percent);
    m_form->field(u"full_price"_s).setVisible(coupon.kind == CouponKind::Percent);
    m_form->field(u"amount"_s).setVisible(hasAmount(coupon.kind));
    m_form->field(u"product"_s).setVisible(coupon.kind == CouponKind::FreeItem);
    m_form->field(u"item"_s).setVisible(coupon.kind == CouponKind::FreeItem || coupon.kind == CouponKind::Access);
    m_form->field(u"code"_s).setVisible(issue.count <= 1);
    m_form->field(u"minimum_net"_s).setVisible(!isCard && coupon.minimumMinor > 0);
    for (const QString &id : {u"minimum"_s, u"max_uses"_s, u"max_uses_per_customer"_s, u"stackable"_s, u"restored"_s})
        m_form->field(id).setVisible(!isCard);
    const bool isSound = faults().isEmpty();
    if (isSound)
        m_sentence->setText(sentence());
    m_sentence->setVisible(isSound);
}

QString IssueCouponsForm::sentence() const
{
    const IssueCoupons issue = entered();
    const QString said = RewardTexts::sentence(issue.model, names(), m_services.formatting);
    return issue.count > 1 ? tr("%1 coupons, each: %2", "a number, what a coupon gives")
                                 .arg(m_services.formatting.number(issue.count), said)
                           : said;
}

QList<Error> IssueCouponsForm::faults() const
{
    QList<Error> errors = m_form->check();
    const Coupon coupon = entered().model;
    if (errors.isEmpty())
        errors = validate(coupon);
    if (coupon.kind == CouponKind::FreeItem && !coupon.value.product.isValid() && coupon.value.item.trimmed().isEmpty())
        errors += invalidField(u"item"_s, u"required"_s);
    return errors;
}

bool IssueCouponsForm::isDirty() const
{
    return m_form->isDirty();
}

void IssueCouponsForm::save()
{
    notice()->hide();
    const QList<Error> errors = faults();
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered());
}

void IssueCouponsForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
