// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shopfields.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/searchcombo.h"

#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

QList<std::pair<QString, QString>> zoneChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        const QString id = QString::fromLatin1(zone);
        // Only places; the others are aliases and fixed offsets.
        if (id == "UTC"_L1 || (id.contains(u'/') && !id.startsWith("Etc/"_L1) && !id.startsWith("SystemV/"_L1)))
            choices.append({id, QString(id).replace(u'_', u' ').replace("/"_L1, " / "_L1)});
    }
    return choices;
}

QList<std::pair<QString, QString>> currencyChoices()
{
    QMap<QString, QString> texts;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && !texts.contains(code)) {
            const QString sign = currencySign(code);
            texts.insert(code, sign == code ? code : code + u"  "_s + sign);
        }
    }
    QList<std::pair<QString, QString>> choices;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        choices.append({text.key(), text.value()});
    return choices;
}

Shop suggestedShop()
{
    Shop shop;
    shop.currency = Currency(QLocale::system().currencySymbol(QLocale::CurrencyIsoCode));
    if (!shop.currency.isKnown())
        shop.currency = Currency(u"EUR");
    const QTimeZone zone(QTimeZone::systemTimeZoneId());
    shop.timeZone = zone.isValid() ? zone : QTimeZone::utc();
    return shop;
}

ShopFields::ShopFields(int columns, QWidget *parent)
    : QWidget(parent), m_currency(new SearchCombo(this)), m_zone(new SearchCombo(this))
{
    m_currency->setEntries(currencyChoices());
    m_zone->setEntries(zoneChoices());
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    m_form = new FormBinder(form, columns);
    FormField &name = m_form->addText(u"shop_name"_s, tr("Name of the shop"));
    name.setRequired();
    m_name = qobject_cast<QLineEdit *>(name.editor());
    const auto add = [this](const QString &id, const QString &label, SearchCombo *combo) {
        FormField &field = m_form->addEditor(id, label, combo,
                                             {[combo] { return QVariant(combo->chosen()); },
                                              [combo](const QVariant &value) { combo->choose(value.toString()); },
                                              [combo, id] {
                                                  QList<Error> errors;
                                                  if (combo->chosen().isEmpty())
                                                      errors << invalidField(id, combo->isEmpty() ? u"required"_s
                                                                                                  : u"not_in_the_list"_s);
                                                  return errors;
                                              }},
                                             false);
        connect(combo, &SearchCombo::edited, &field, &FormField::edited);
        connect(combo, &SearchCombo::settled, this, &ShopFields::settle);
    };
    add(u"currency"_s, tr("Currency"), m_currency);
    add(u"time_zone"_s, tr("Time zone"), m_zone);
    connect(m_name, &QLineEdit::editingFinished, this, &ShopFields::settle);
    setFocusProxy(m_name);
}

void ShopFields::setShop(const Shop &shop)
{
    m_shop = shop;
    m_form->setValue(u"shop_name"_s, shop.name);
    m_form->setValue(u"currency"_s, shop.currency.code());
    m_form->setValue(u"time_zone"_s, QString::fromLatin1(shop.timeZone.id()));
    m_form->clearErrors();
    m_form->markClean();
}

Shop ShopFields::shop() const
{
    Shop shop = m_shop;
    shop.name = m_form->value<QString>(u"shop_name"_s);
    if (const Currency currency(m_currency->chosen()); currency.isKnown())
        shop.currency = currency;
    if (const QTimeZone zone(m_zone->chosen().toLatin1()); zone.isValid())
        shop.timeZone = zone;
    return shop;
}

bool ShopFields::validate()
{
    return m_form->validate();
}

void ShopFields::settle()
{
    if (m_form->isDirty())
        Q_EMIT settled();
}

} // namespace regulars
