// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/formdesk.h"

#include "models/customers/customercommands.h"
#include "models/customers/customerview.h"
#include "models/customers/duplicatelist.h"
#include "models/customers/editpreview.h"
#include "models/duplicates/mergeview.h"
#include "models/fields/fieldsview.h"
#include "models/interactions/interactioncommands.h"
#include "models/interactions/interactionview.h"
#include "models/orders/ordercommands.h"
#include "models/orders/orderview.h"
#include "models/people/shopview.h"
#include "models/privacy/consentview.h"
#include "models/products/productsearch.h"
#include "models/search/searchmodel.h"
#include "models/tasks/ownerlist.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/taskview.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/saveform.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/bulkeditform.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/groupchoices.h"
#include "ui/customers/historydialog.h"
#include "ui/customers/tagsuggestions.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/interactions/interactionform.h"
#include "ui/orders/returnform.h"
#include "ui/orders/saleform.h"
#include "ui/privacy/consentform.h"
#include "ui/tasks/taskform.h"

#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

FormDesk::FormDesk(const FormServices &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_fields(new FieldsView(services.database, this)),
      m_forms(new KeptForms(services.messages, this)),
      m_loyalty(new LoyaltyDesk(
          {services.database, services.commands, services.formatting, services.messages, services.window, *m_forms}, this))
{
}

template<typename View, typename Key, typename Function>
void FormDesk::withRecord(Key key, Function function)
{
    auto *view = new View(m_services.database, this);
    connect(view, &EntityViewBase::changed, this, [this, view, function] {
        if (view->state() == EntityViewBase::State::Loading || view->state() == EntityViewBase::State::Empty)
            return;
        disconnect(view, nullptr, this, nullptr);
        view->deleteLater();
        if (view->state() == EntityViewBase::State::Loaded)
            function(*view->value());
        else
            m_services.messages.show({errorText(view->error()), Tone::Danger, {}, {}, view->error().detail});
    });
    view->show(key);
}

void FormDesk::createCustomer()
{
    const QString key = u"customer/new"_s;
    if (!reopen(key))
        openCustomer(key, {}, m_fields->fields(), [this] { createCustomer(); });
}

void FormDesk::editCustomerField(CustomerId customer, const QString &field)
{
    const QString key = u"customer/%1"_s.arg(customer.value);
    const auto focus = [this, key, field] {
        if (auto *editor = qobject_cast<CustomerEditor *>(m_forms->form(key)))
            editor->focusField(field);
    };
    if (reopen(key)) {
        focus();
        return;
    }
    withRecord<CustomerView>(customer, [this, key, customer, focus](const CustomerCard &card) {
        openCustomer(key, card.customer, card.own, [this, customer] { editCustomer(customer); });
        focus();
    });
}

void FormDesk::openCustomer(const QString &key, const Customer &customer, const OwnFields &own, const Opener &anew)
{
    auto *editor = new CustomerEditor(customer, own, &m_services.window);
    suggestTags(m_services.database, editor, [editor](const QStringList &tags) { editor->setTagSuggestions(tags); });
    connect(editor, &CustomerEditor::submitted, this, [this, editor](const Customer &entered) { save(editor, entered); });
    connect(editor, &CustomerEditor::openExistingRequested, this, [this, editor](CustomerId existing) {
        editor->reject();
        Q_EMIT customerRequested(existing);
    });
    connect(editor, &CustomerEditor::mergeRequested, this,
            [this, editor](CustomerId existing) { mergeInto(editor, existing); });
    offerGroups(*editor, m_services.database);
    watchDuplicates(editor);
    open(key, editor, anew);
}

void FormDesk::watchDuplicates(CustomerEditor *editor)
{
    auto *duplicates = new DuplicateList(m_services.database, editor);
    connect(editor, &CustomerEditor::keysEdited, duplicates, &DuplicateList::setCustomer);
    const auto show = [editor, duplicates] {
        const auto &rows = duplicates->rows();
        if (rows.isEmpty())
            editor->showLikelyDuplicate({}, {}, {}, 0);
        else
            editor->showLikelyDuplicate(rows.first().customer.id, CustomerTexts::name(rows.first().customer.name),
                                        rows.first().score, static_cast<int>(rows.size()) - 1);
    };
    connect(duplicates, &QueryModel::loaded, editor, show);
    // Without anything to look for there is no answer to wait for.
    connect(duplicates, &QAbstractItemModel::rowsRemoved, editor, show);
}

void FormDesk::mergeInto(CustomerEditor *editor, CustomerId existing)
{
    const Customer entered = editor->customer();
    if (entered.id.isValid()) {
        editor->reject();
        mergeCustomers({existing, entered.id});
        return;
    }
    withRecord<CustomerView>(existing, [this, form = QPointer(editor)](const CustomerCard &card) {
        // A second click has the same answer.
        if (form && m_forms->contains(form))
            goOnWith(form, card);
    });
}

void FormDesk::goOnWith(CustomerEditor *editor, const CustomerCard &existing)
{
    const CustomerId id = existing.customer.id;
    const Customer entered = editor->customer();
    editor->finish();
    const QString key = u"customer/%1"_s.arg(id.value);
    if (!reopen(key))
        openCustomer(key, existing.customer, existing.own, [this, id] { editCustomer(id); });
    // What was kept in the form of the existing one stays there.
    if (auto *form = qobject_cast<CustomerEditor *>(m_forms->form(key)))
        form->propose(mergedCustomer({form->customer(), entered}, id));
}

void FormDesk::mergeCustomers(const QList<CustomerId> &customers)
{
    QStringList ids;
    for (const CustomerId id : customers)
        ids += QString::number(id.value);
    const QString key = u"merge/"_s + ids.join(u'+');
    if (reopen(key))
        return;
    withRecord<MergeView>(MergeKey{customers}, [this, key](const QList<MergeRecord> &records) { openMerge(key, records); });
}

void FormDesk::openMerge(const QString &key, const QList<MergeRecord> &records)
{
    auto *form = new MergeDialog(records, m_services.formatting, &m_services.window);
    QList<CustomerId> customers;
    for (const MergeRecord &record : records)
        customers += record.customer.id;
    connect(form, &MergeDialog::submitted, this, [this, form, key, customers](const MergeCustomers &merge) {
        m_services.commands.run(merge, form, [this, form, key, customers](const Result<Written<CustomerId>> &answer) {
            if (answer) {
                form->finish();
                Q_EMIT customersMerged(answer->value);
            } else if (answer.error().code == ErrorCode::Conflict) {
                // Somebody saved one of them meanwhile: the dialog shows it as it is now.
                form->finish();
                mergeCustomers(customers);
            } else {
                form->showFailure(answer.error());
            }
        });
    });
    open(key, form, [this, customers] { mergeCustomers(customers); });
}

void FormDesk::save(CustomerEditor *editor, const Customer &customer)
{
    if (!customer.id.isValid()) {
        m_services.commands.run(CreateCustomer{customer}, editor, [this, editor](const Result<Written<CustomerId>> &answer) {
            if (!answer) {
                editor->showFailure(answer.error());
                return;
            }
            editor->finish();
            Q_EMIT customerCreated(answer->value);
        });
        return;
    }
    m_services.commands.run(UpdateCustomer{customer}, editor, [this, editor, id = customer.id](const auto &answer) {
        if (answer) {
            editor->finish();
        } else if (answer.error().code == ErrorCode::Conflict) {
            withRecord<CustomerView>(id, [form = QPointer(editor)](const CustomerCard &theirs) {
                if (form)
                    form->showConflict(theirs.customer);
            });
        } else {
            editor->showFailure(answer.error());
        }
    });
}

void FormDesk::recordSale(CustomerId customer)
{
    const QString key = u"sale/%1"_s.arg(customer.value);
    if (reopen(key))
        return;
    const Opener anew = [this, customer] { recordSale(customer); };
    if (!customer.isValid()) {
        openSale(key, {}, {}, anew);
        return;
    }
    withRecord<CustomerView>(customer, [this, key, anew](const CustomerCard &card) {
        openSale(key, card.customer.id, CustomerTexts::name(card.customer.name), anew);
    });
}

template<typename Form>
void FormDesk::offerCustomers(Form *form)
{
    auto *customers = new SearchModel(m_services.database, SearchModel::CustomersOnly, form);
    connect(form, &Form::customersWanted, customers, &SearchModel::setText);
    connect(customers, &QueryModel::loaded, form, [form, customers] {
        QList<Suggestion> suggestions;
        for (const SearchHit &hit : customers->rows()) {
            if (const auto *row = std::get_if<CustomerRow>(&hit))
                suggestions.append({CustomerTexts::name(row->name), row->email.isEmpty() ? row->phone : row->email,
                                    QVariant::fromValue(row->id)});
        }
        form->showCustomers(customers->text(), suggestions);
    });
}

void FormDesk::openSale(const QString &key, CustomerId customer, const QString &name, const Opener &anew)
{
    auto *form = new SaleForm(m_services.shop.shop().currency, m_services.formatting, m_services.database.clock(),
                              &m_services.window);
    form->setCustomer(customer, name);
    auto *products = new ProductSearch(m_services.database, form);
    connect(form, &SaleForm::productsWanted, products, &ProductSearch::setText);
    connect(products, &QueryModel::loaded, form,
            [form, products] { form->showProducts(products->text(), products->rows()); });
    offerCustomers(form);
    connect(form, &SaleForm::submitted, this,
            [this, form](const Order &order) { saveForm(m_services.commands, form, RecordSale{order}); });
    open(key, form, anew);
}

void FormDesk::recordReturn(OrderId order)
{
    const QString key = u"return/%1"_s.arg(order.value);
    if (reopen(key))
        return;
    withRecord<OrderView>(order, [this, key, order](const OrderCard &card) {
        auto *form = new ReturnForm(card.order, card.returnedMilli, m_services.formatting, m_services.database.clock(),
                                    &m_services.window);
        connect(form, &ReturnForm::submitted, this,
                [this, form](const Return &goods) { saveForm(m_services.commands, form, RecordReturn{goods}); });
        open(key, form, [this, order] { recordReturn(order); });
    });
}

void FormDesk::logInteraction(CustomerId customer, InteractionKind kind, const QString &text)
{
    const QString key = u"entry/new/%1"_s.arg(customer.value);
    if (reopen(key))
        return;
    withRecord<CustomerView>(customer, [this, key, kind, text](const CustomerCard &card) {
        Interaction interaction;
        interaction.customer = card.customer.id;
        interaction.kind = kind;
        const Opener anew = [this, id = card.customer.id, kind] { logInteraction(id, kind, {}); };
        openInteraction(key, interaction, CustomerTexts::name(card.customer.name), anew);
        if (auto *form = qobject_cast<InteractionForm *>(m_forms->form(key)))
            form->setText(text);
    });
}

void FormDesk::editInteraction(InteractionId interaction)
{
    const QString key = u"entry/%1"_s.arg(interaction.value);
    if (reopen(key))
        return;
    withRecord<InteractionView>(interaction, [this, key, interaction](const InteractionCard &card) {
        openInteraction(key, card.interaction, CustomerTexts::name(card.customerName),
                        [this, interaction] { editInteraction(interaction); });
    });
}

void FormDesk::recordConsent(CustomerId customer)
{
    const QString key = u"consent/%1"_s.arg(customer.value);
    if (reopen(key))
        return;
    withRecord<ConsentView>(customer, [this, key, customer](const ConsentCard &card) {
        auto *form = new ConsentForm(card, m_services.formatting, m_services.database.clock(), &m_services.window);
        connect(form, &ConsentForm::submitted, this,
                [this, form](const ConsentAnswer &answer) { saveForm(m_services.commands, form, RecordConsent{answer}); });
        open(key, form, [this, customer] { recordConsent(customer); });
    });
}

void FormDesk::showHistory(CustomerId customer)
{
    withRecord<CustomerView>(customer, [this, customer](const CustomerCard &card) {
        auto *dialog = new HistoryDialog(m_services.database, customer, CustomerTexts::name(displayName(card.customer)),
                                         m_services.formatting, &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void FormDesk::editCustomers(const QList<CustomerId> &customers)
{
    if (customers.isEmpty())
        return;
    auto *preview = new EditPreview(m_services.database, customers);
    auto *form = new BulkEditForm(*preview, m_services.formatting, m_fields->fields().fields, &m_services.window);
    preview->setParent(form);
    suggestTags(m_services.database, form, [form](const QStringList &tags) { form->setTagSuggestions(tags); });
    connect(form, &BulkEditForm::submitted, this, [this, form, customers](const CustomerEdits &edits) {
        saveForm(m_services.commands, form, EditCustomers{customers, edits});
    });
    // Another choice of customers is another form: entries are not kept for it.
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void FormDesk::openInteraction(const QString &key, const Interaction &interaction, const QString &customerName,
                               const Opener &anew)
{
    auto *form = new InteractionForm(interaction, customerName, m_services.formatting, m_services.database.clock(),
                                     &m_services.window);
    connect(form, &InteractionForm::submitted, this, [this, form](const Interaction &entered) { save(form, entered); });
    open(key, form, anew);
}

void FormDesk::save(InteractionForm *form, const Interaction &interaction)
{
    const auto finished = [this, form, id = interaction.id](const auto &answer) {
        if (answer) {
            form->finish();
        } else if (answer.error().code == ErrorCode::Conflict) {
            withRecord<InteractionView>(id, [kept = QPointer(form)](const InteractionCard &theirs) {
                if (kept)
                    kept->showConflict(theirs.interaction);
            });
        } else {
            form->showFailure(answer.error());
        }
    };
    if (interaction.id.isValid())
        m_services.commands.run(EditInteraction{interaction}, form, finished);
    else
        m_services.commands.run(LogInteraction{interaction}, form, finished);
}

void FormDesk::createTask(CustomerId customer, TaskType type)
{
    const QString key = u"task/new/%1"_s.arg(customer.value);
    if (reopen(key))
        return;
    const Opener anew = [this, customer, type] { createTask(customer, type); };
    TaskRow row;
    row.task.type = type;
    row.task.owner = m_services.database.user();
    if (!customer.isValid()) {
        openTask(key, row, anew);
        return;
    }
    withRecord<CustomerView>(customer, [this, key, row, anew](const CustomerCard &card) {
        TaskRow forCustomer = row;
        forCustomer.task.customer = card.customer.id;
        forCustomer.customerName = card.customer.name;
        openTask(key, forCustomer, anew);
    });
}

void FormDesk::editTask(TaskId task)
{
    const QString key = u"task/%1"_s.arg(task.value);
    if (reopen(key))
        return;
    withRecord<TaskView>(task,
                         [this, key, task](const TaskRow &row) { openTask(key, row, [this, task] { editTask(task); }); });
}

void FormDesk::openTask(const QString &key, const TaskRow &task, const Opener &anew)
{
    auto *form = new TaskForm(task, m_services.formatting, &m_services.window);
    offerCustomers(form);
    auto *owners = new OwnerList(m_services.database, form);
    connect(owners, &QueryModel::loaded, form, [form, owners] { form->setOwners(owners->rows()); });
    owners->refresh();
    connect(form, &TaskForm::submitted, this, [this, form](const Task &entered) { save(form, entered); });
    open(key, form, anew);
}

void FormDesk::save(TaskForm *form, const Task &task)
{
    const auto finished = [this, form, id = task.id](const auto &answer) {
        if (answer) {
            form->finish();
        } else if (answer.error().code == ErrorCode::Conflict) {
            withRecord<TaskView>(id, [kept = QPointer(form)](const TaskRow &theirs) {
                if (kept)
                    kept->showConflict(theirs);
            });
        } else {
            form->showFailure(answer.error());
        }
    };
    if (task.id.isValid())
        m_services.commands.run(UpdateTask{task}, form, finished);
    else
        m_services.commands.run(CreateTask{task}, form, finished);
}

} // namespace regulars
