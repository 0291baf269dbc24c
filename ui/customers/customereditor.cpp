// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customereditor.h"

#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/customers/addressesedit.h"
#include "ui/customers/birthdayedit.h"
#include "ui/customers/contactsedit.h"
#include "ui/customers/customerchoices.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/customfieldsedit.h"
#include "ui/customers/datesedit.h"
#include "ui/customers/membershipsedit.h"
#include "ui/customers/tagsedit.h"
#include "ui/duplicates/duplicatetexts.h"
#include "ui/fields/ownfieldsedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// What the segments stand for, in their order.
constexpr std::array kinds{CustomerKind::Person, CustomerKind::Company, CustomerKind::Household};

int segmentOf(CustomerKind kind)
{
    return static_cast<int>(std::find(kinds.begin(), kinds.end(), kind) - kinds.begin());
}

/// The name as it would be without one of its own.
QString derivedName(Customer customer)
{
    customer.name.clear();
    if (customer.kind == CustomerKind::Household)
        return {};
    if (customer.kind == CustomerKind::Company && !customer.company.isEmpty())
        return customer.company;
    return displayName(customer);
}

QList<int> indexesOf(const QList<Error> &errors, const QString &field, qsizetype offset)
{
    QList<int> indexes;
    for (const Error &error : errors) {
        if (error.field == field)
            indexes.append(error.args.value(u"index"_s).toInt() - static_cast<int>(offset));
    }
    return indexes;
}

} // namespace

CustomerEditor::CustomerEditor(const Customer &customer, const OwnFields &own, QWidget *parent)
    : FormDialog(customer.id.isValid() ? tr("Edit customer") : tr("New customer"), parent), m_base(customer)
{
    m_duplicate = new Notice(this);
    m_kind = new SegmentedControl(this);
    m_kind->setObjectName(u"kind"_s);
    for (const CustomerKind each : kinds)
        m_kind->addSegment(CustomerTexts::kind(each));
    body()->addWidget(m_kind, 0, Qt::AlignLeading);
    addNames();
    body()->addWidget(m_duplicate);
    addContacts();
    addDetails();
    addBelonging();
    addOwnParts(own);
    addFreeParts();
    body()->addStretch(1);
    setSaveText(customer.id.isValid() ? tr("Save") : tr("Create customer"));
    resize(700, 740);

    m_keysTimer.setSingleShot(true);
    m_keysTimer.setInterval(300);
    connect(&m_keysTimer, &QTimer::timeout, this, [this] { Q_EMIT keysEdited(this->customer()); });
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, &CustomerEditor::applyKind);
    fill();
    m_names->field(u"first_name"_s).editor()->setFocus();
}

FormBinder *CustomerEditor::addSection(const QString &title, int columns)
{
    auto *heading = new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this);
    heading->setVisible(!title.isEmpty());
    auto *form = new QWidget(this);
    if (!title.isEmpty())
        body()->addSpacing(space::s);
    body()->addWidget(heading);
    body()->addWidget(form);
    auto *binder = new FormBinder(form, columns);
    m_sections.append(binder);
    return binder;
}

void CustomerEditor::addNames()
{
    m_names = addSection({}, 2);
    m_names->addText(u"first_name"_s, tr("First name"));
    m_names->addText(u"last_name"_s, tr("Last name"));
    m_names->addText(u"company"_s, tr("Company"));
    m_names->addText(u"name"_s, tr("Shown as"));
    const auto suggest = [this] {
        qobject_cast<QLineEdit *>(m_names->field(u"name"_s).editor())->setPlaceholderText(derivedName(customer()));
    };
    connect(m_names, &FormBinder::edited, this, suggest);
    connect(m_names, &FormBinder::edited, &m_keysTimer, qOverload<>(&QTimer::start));
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, suggest);
}

void CustomerEditor::addContacts()
{
    m_emails = new ContactsEdit(ContactKind::Email, this);
    m_phones = new ContactsEdit(ContactKind::Phone, this);
    m_addresses = new AddressesEdit(this);
    FormBinder *contacts = addSection(tr("How to reach them"), 1);
    const auto bind = [&](const QString &id, const QString &label, ContactsEdit *edit) {
        FormField &field = contacts->addEditor(
            id, label, edit,
            {[edit] { return QVariant::fromValue(edit->contacts()); },
             [edit](const QVariant &value) { edit->setContacts(value.value<QList<ContactPoint>>()); },
             {}});
        connect(edit, &ContactsEdit::edited, &field, &FormField::edited);
        connect(edit, &ContactsEdit::edited, &m_keysTimer, qOverload<>(&QTimer::start));
        connect(edit, &ContactsEdit::edited, edit, [edit] { edit->markInvalid({}); });
    };
    bind(u"email"_s, tr("E-mail"), m_emails);
    bind(u"phone"_s, tr("Phone"), m_phones);
    FormField &address = contacts->addEditor(
        u"address"_s, tr("Address"), m_addresses,
        {[this] { return QVariant::fromValue(m_addresses->addresses()); },
         [this](const QVariant &value) { m_addresses->setAddresses(value.value<QList<PostalAddress>>()); },
         {}});
    connect(m_addresses, &AddressesEdit::edited, &address, &FormField::edited);
    connect(m_addresses, &AddressesEdit::edited, &m_keysTimer, qOverload<>(&QTimer::start));
}

void CustomerEditor::addDetails()
{
    m_birthday = new BirthdayEdit(this);
    m_details = addSection(tr("About them"), 2);
    // First in its line: the birthday beside it is for people only.
    m_details->addText(u"card_number"_s, tr("Card number"), 64);
    FormField &birthday = m_details->addEditor(
        u"birthday"_s, tr("Birthday"), m_birthday,
        {[this] { return QVariant::fromValue(m_birthday->birthday()); },
         [this](const QVariant &value) { m_birthday->setBirthday(value.value<Birthday>()); },
         {}},
        false);
    connect(m_birthday, &BirthdayEdit::edited, &birthday, &FormField::edited);
    m_details->addChoice(u"language"_s, tr("Language"), CustomerChoices::languages(m_base.language));
    m_details->addChoice(u"channel"_s, tr("Prefers to be reached by"), CustomerChoices::channels());
    m_details->addChoice(u"time"_s, tr("Best time"), CustomerChoices::times());
    m_details->addCheck(u"do_not_contact"_s, tr("Asked not to be contacted"));
    m_details->addText(u"source"_s, tr("How they found the shop"));
    m_details->addChoice(u"lifecycle"_s, tr("Stage"), CustomerChoices::lifecycles());
    connect(&m_details->field(u"card_number"_s), &FormField::edited, &m_keysTimer, qOverload<>(&QTimer::start));
}

void CustomerEditor::addBelonging()
{
    m_dates = new DatesEdit(this);
    m_memberships = new MembershipsEdit(this);
    FormField &dates = m_details->addEditor(
        u"dates"_s, tr("Days to remember"), m_dates,
        {[this] { return QVariant::fromValue(m_dates->dates()); },
         [this](const QVariant &value) { m_dates->setDates(value.value<QList<ImportantDate>>()); },
         {}});
    connect(m_dates, &DatesEdit::edited, &dates, &FormField::edited);
    connect(m_dates, &DatesEdit::edited, m_dates, [this] { m_dates->markInvalid({}); });
    FormField &memberships = m_details->addEditor(
        u"memberships"_s, tr("Belongs to"), m_memberships,
        {[this] { return QVariant::fromValue(m_memberships->memberships()); },
         [this](const QVariant &value) { m_memberships->setMemberships(value.value<QList<Membership>>()); },
         {}});
    connect(m_memberships, &MembershipsEdit::edited, &memberships, &FormField::edited);
    connect(m_memberships, &MembershipsEdit::edited, m_memberships, [this] { m_memberships->markInvalid({}); });
    connect(m_memberships, &MembershipsEdit::groupsWanted, this, &CustomerEditor::groupsWanted);
}

void CustomerEditor::addOwnParts(const OwnFields &own)
{
    if (own.isEmpty()) {
        m_own = new OwnFieldsEdit(own, nullptr, this);
        return;
    }
    FormBinder *section = addSection(tr("Own fields and tables"), 2);
    m_own = new OwnFieldsEdit(own, section, this);
}

void CustomerEditor::addFreeParts()
{
    m_tags = new TagsEdit(this);
    m_fields = new CustomFieldsEdit(this);
    m_free = addSection(tr("Your own notes"), 1);
    addTagsField(*m_free, u"tags"_s, tr("Tags"), m_tags);
    m_free->addLongText(u"notes"_s, tr("Notes"), 100'000);
    FormField &fields = m_free->addEditor(
        u"field_name"_s, m_own->isEmpty() ? tr("Fields of your own") : tr("Further fields"), m_fields,
        {[this] { return QVariant::fromValue(m_fields->fields()); },
         [this](const QVariant &value) { m_fields->setFields(value.value<QList<CustomField>>()); },
         {}});
    connect(m_fields, &CustomFieldsEdit::edited, &fields, &FormField::edited);
    connect(m_fields, &CustomFieldsEdit::edited, m_fields, [this] { m_fields->markInvalid({}); });
}

void CustomerEditor::fill()
{
    setValues();
    for (FormBinder *section : m_sections) {
        section->clearErrors();
        section->markClean();
    }
    applyKind();
    m_keysTimer.stop();
}

void CustomerEditor::setValues()
{
    m_kind->setCurrentIndex(segmentOf(m_base.kind));
    m_names->setValue(u"first_name"_s, m_base.firstName);
    m_names->setValue(u"last_name"_s, m_base.lastName);
    m_names->setValue(u"company"_s, m_base.company);
    const bool hasOwnName = m_base.name != derivedName(m_base) && !CustomerTexts::isOnlyANumber(m_base.name);
    m_names->setValue(u"name"_s, hasOwnName ? m_base.name : QString());
    QList<ContactPoint> emails = m_base.contacts;
    emails.removeIf([](const ContactPoint &point) { return point.kind != ContactKind::Email; });
    QList<ContactPoint> phones = m_base.contacts;
    phones.removeIf([](const ContactPoint &point) { return point.kind != ContactKind::Phone; });
    m_emails->setContacts(emails);
    m_phones->setContacts(phones);
    m_addresses->setAddresses(m_base.addresses);
    m_birthday->setBirthday(m_base.birthday);
    m_dates->setDates(m_base.dates);
    m_memberships->setMemberships(m_base.memberships);
    m_details->setValue(u"card_number"_s, m_base.cardNumber);
    m_details->setValue(u"language"_s, m_base.language);
    m_details->setValue(u"channel"_s, nameOf(m_base.preferredChannel));
    m_details->setValue(u"time"_s, nameOf(m_base.preferredTime));
    m_details->setValue(u"do_not_contact"_s, m_base.doNotContact);
    m_details->setValue(u"source"_s, m_base.source);
    m_details->setValue(u"lifecycle"_s, m_base.lifecycle ? nameOf(*m_base.lifecycle) : QString());
    m_tags->setTags(m_base.tags);
    m_free->setValue(u"notes"_s, m_base.notes);
    m_own->setCustomer(m_base);
    m_fields->setFields(m_own->others(m_base.fields));
}

void CustomerEditor::applyKind()
{
    const bool company = kind() == CustomerKind::Company;
    const bool household = kind() == CustomerKind::Household;
    for (const QString &id : {u"first_name"_s, u"last_name"_s, u"company"_s})
        m_names->field(id).setVisible(!household);
    m_details->field(u"birthday"_s).setVisible(kind() == CustomerKind::Person || m_base.birthday.isSet());
    m_details->field(u"memberships"_s).setVisible(!household || !m_base.memberships.isEmpty());
    m_names->field(u"name"_s).setLabel(household ? tr("Name of the household") : tr("Shown as"));
    m_names->field(u"company"_s).setLabel(company ? tr("Company name") : tr("Company"));
    m_names->field(u"first_name"_s).setLabel(company ? tr("Contact's first name") : tr("First name"));
    m_names->field(u"last_name"_s).setLabel(company ? tr("Contact's last name") : tr("Last name"));
}

void CustomerEditor::focusField(const QString &field)
{
    if (auto *editor = field.isEmpty() ? nullptr : findChild<QWidget *>(field)) {
        editor->setFocus(Qt::OtherFocusReason);
        if (auto *scroll = findChild<QScrollArea *>())
            scroll->ensureWidgetVisible(editor);
    }
}

CustomerKind CustomerEditor::kind() const
{
    return kinds.at(static_cast<size_t>(m_kind->currentIndex()));
}

Customer CustomerEditor::customer() const
{
    Customer customer = m_base;
    customer.kind = kind();
    customer.firstName = m_names->value<QString>(u"first_name"_s);
    customer.lastName = m_names->value<QString>(u"last_name"_s);
    customer.company = m_names->value<QString>(u"company"_s);
    if (customer.kind == CustomerKind::Household) // has no names of its own
        customer.firstName = customer.lastName = customer.company = QString();
    customer.contacts = m_emails->contacts() + m_phones->contacts();
    customer.addresses = m_addresses->addresses();
    customer.birthday = m_birthday->birthday();
    customer.dates = m_dates->dates();
    customer.memberships = m_memberships->memberships();
    customer.cardNumber = m_details->value<QString>(u"card_number"_s);
    customer.language = m_details->value<QString>(u"language"_s);
    customer.preferredChannel = valueOf<PreferredChannel>(m_details->value<QString>(u"channel"_s));
    customer.preferredTime = valueOf<PreferredTime>(m_details->value<QString>(u"time"_s));
    customer.doNotContact = m_details->value<bool>(u"do_not_contact"_s);
    customer.source = m_details->value<QString>(u"source"_s);
    const QString lifecycle = m_details->value<QString>(u"lifecycle"_s);
    customer.lifecycle = lifecycle.isEmpty() ? std::nullopt : std::optional(valueOf<Lifecycle>(lifecycle));
    customer.tags = m_tags->tags();
    customer.notes = m_free->value<QString>(u"notes"_s);
    m_own->apply(customer, m_fields->fields());
    const QString shownAs = m_names->value<QString>(u"name"_s);
    const bool stillUnnamed = CustomerTexts::isOnlyANumber(m_base.name) && customer.firstName.isEmpty() &&
                              customer.lastName.isEmpty() && customer.company.isEmpty();
    if (!shownAs.isEmpty())
        customer.name = shownAs;
    else if (!stillUnnamed) // a number stays until there is a name
        customer.name = derivedName(customer);
    return customer;
}

void CustomerEditor::setTagSuggestions(const QStringList &tags)
{
    m_tags->setSuggestions(tags);
}

void CustomerEditor::showGroups(const QString &text, const QList<Suggestion> &suggestions)
{
    m_memberships->showGroups(text, suggestions);
}

void CustomerEditor::showLikelyDuplicate(CustomerId id, const QString &name, const DuplicateScore &score, int others)
{
    if (!id.isValid()) {
        m_duplicate->hide();
        return;
    }
    QStringList reasons;
    for (const MatchReason &reason : score.reasons) {
        if (reason.weight > 0)
            reasons += DuplicateTexts::evidence(reason.evidence);
    }
    const bool related = score.verdict == DuplicateVerdict::Related;
    const QString who = others > 0 ? tr("%1 and %n other customer(s)", "", others).arg(name) : name;
    m_duplicate->show(
        (related ? tr("Is this somebody of the same family or company as %1? %2") : tr("Is this %1? %2", "name; reasons"))
            .arg(who, reasons.join(u" · "_s)),
        related ? Tone::Info : Tone::Warning);
    connect(m_duplicate->addButton(tr("Open that customer")), &QPushButton::clicked, this,
            [this, id] { Q_EMIT openExistingRequested(id); });
    if (!related) {
        connect(m_duplicate->addButton(m_base.id.isValid() ? tr("Merge…") : tr("Add to that customer")),
                &QPushButton::clicked, this, [this, id] { Q_EMIT mergeRequested(id); });
    }
}

void CustomerEditor::propose(const Customer &proposed)
{
    const Customer base = m_base;
    m_base = proposed;
    setValues();
    m_base = base;
    notice()->show(tr("What you entered is added to the customer who is there already. Please check it and save."),
                   Tone::Info);
}

void CustomerEditor::showConflict(const Customer &theirs)
{
    setSaving(false);
    notice()->show(tr("This customer was changed elsewhere while you were editing. Which version shall stay?"),
                   Tone::Warning);
    connect(notice()->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, version = theirs.rowVersion] {
        m_base.rowVersion = version;
        save();
    });
    connect(notice()->addButton(tr("Take theirs")), &QPushButton::clicked, this, [this, theirs] {
        m_base = theirs;
        fill();
    });
}

bool CustomerEditor::isDirty() const
{
    return kind() != m_base.kind ||
           std::any_of(m_sections.begin(), m_sections.end(), [](const FormBinder *section) { return section->isDirty(); });
}

void CustomerEditor::save()
{
    notice()->hide();
    const Customer entered = customer();
    QList<Error> errors = validate(entered) + m_own->check(entered, m_base);
    if (entered.birthday.year < 0)
        errors.append(invalidField(u"birthday"_s, u"not_a_date"_s));
    for (Error &error : errors) {
        // Nothing at all was entered: the person should begin with the name proper.
        if (error.field == "name"_L1 && displayName(entered).isEmpty() && entered.kind != CustomerKind::Household)
            error.field = entered.kind == CustomerKind::Company ? u"company"_s : u"first_name"_s;
    }
    const auto &chosen = entered.memberships;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (!chosen[i].group.isValid())
            errors.append(invalidField(u"memberships"_s, u"not_in_the_list"_s, {{u"index"_s, i}}));
    }
    for (const FormBinder *section : std::as_const(m_sections))
        errors += section->check();
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void CustomerEditor::showErrors(const QList<Error> &errors)
{
    const qsizetype emails = m_emails->contacts().size();
    m_emails->markInvalid(indexesOf(errors, u"email"_s, 0));
    m_phones->markInvalid(indexesOf(errors, u"phone"_s, emails));
    m_fields->markInvalid(indexesOf(errors, u"field_name"_s, m_own->fieldCount()));
    m_dates->markInvalid(indexesOf(errors, u"dates"_s, 0));
    m_memberships->markInvalid(indexesOf(errors, u"memberships"_s, 0));
    QList<Error> others = m_own->named(errors);
    // From the last to the first, so that the first wrong field has the keyboard in the end.
    for (auto section = m_sections.crbegin(); section != m_sections.crend(); ++section)
        others = (*section)->showErrors(others);
    showOthers(others);
}

void CustomerEditor::showFailure(const Error &error)
{
    setSaving(false);
    showErrors({error});
}

} // namespace regulars
