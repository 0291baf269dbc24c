// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/printwiring.h"

#include "ui/customers/storydesk.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/shell/formdesk.h"

#include <QtWidgets/QWidget>

namespace regulars {

LoyaltyPrints &wirePrints(const LoyaltyPrintServices &services, FormDesk &forms)
{
    auto *stories = new StoryDesk(
        {services.database, services.formatting, services.dialogs, services.messages, services.window}, &services.window);
    QObject::connect(&forms, &FormDesk::storyPrintRequested, stories, &StoryDesk::print);
    QObject::connect(&forms, &FormDesk::storyFileRequested, stories, &StoryDesk::savePdf);
    auto *papers = new LoyaltyPrints(services, &services.window);
    QObject::connect(&forms, &FormDesk::cardsRequested, papers, &LoyaltyPrints::offerCards);
    QObject::connect(&forms, &FormDesk::statementsRequested, papers, &LoyaltyPrints::offerStatements);
    QObject::connect(&forms, &FormDesk::receiptRequested, papers, [papers](OrderId order) { papers->printReceipt(order); });
    QObject::connect(&forms, &FormDesk::returnReceiptRequested, papers,
                     [papers](ReturnId goods) { papers->printReceipt(goods); });
    QObject::connect(&forms, &FormDesk::receiptFileRequested, papers,
                     [papers](OrderId order) { papers->saveReceipt(order); });
    return *papers;
}

} // namespace regulars
